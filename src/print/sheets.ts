import type { CDPSession, Page } from 'puppeteer-core'
import type { Progress } from './patiently.ts'

/** A page, and the line on which the browser is asked about it. */
export interface Tab {
  readonly page: Page
  readonly session: CDPSession
}

/**
 * Where the last sheet of a page would hold little, the class `tight` on the root lets the theme take air out of it, and
 * stays there if that saves the sheet: type stays what it is. Asked in the width of paper (`onPaper`). Gives the sheets
 * that the page will take: columns as high as a sheet break where sheets do, in a tenth of the time of a print.
 */
export async function fitSheets(page: Page): Promise<number> {
  return page.evaluate(fit)
}

/** Prints a page as PDF, as `fitSheets` left it. If it takes other sheets than that said, both ways are tried. */
export async function printSheets({ page, session }: Tab, expected: number, progress: Progress): Promise<Uint8Array> {
  const printed = await print(session)
  progress()
  if (countSheets(printed) === expected) return printed
  const turned = await page.evaluate(() => document.documentElement.classList.toggle('tight'))
  const other = await print(session)
  const [loose, tight] = turned ? [printed, other] : [other, printed]
  return countSheets(tight) < countSheets(loose) ? tight : loose
}

/** Asked of the browser itself: the library would fetch each PDF piece by piece from a file in between. */
async function print(session: CDPSession): Promise<Uint8Array> {
  const margins = { marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 }
  const { data } = await session.send(
    'Page.printToPDF',
    {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      ...margins,
    },
    // The watchdog outside knows better when it is time.
    { timeout: 0 },
  )
  return Buffer.from(data, 'base64')
}

/** The browser writes what describes a sheet in plain letters. */
function countSheets(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}

/** Runs in the page: it sees nothing of this file. */
async function fit(): Promise<number> {
  const { body, documentElement: root } = document
  const before = [root.style.cssText, body.style.cssText] as const
  const { presskitSheet: sheet, presskitFirstSheet: firstSheet } = root.dataset
  root.style.cssText += `; height: ${sheet}; columns: 1; column-gap: 0; column-fill: auto`
  body.style.marginBlockStart = `calc(${sheet} - ${firstSheet})`
  const count = () => body.getClientRects().length
  let sheets = count()
  if (sheets > 1) {
    root.classList.add('tight')
    const tight = count()
    if (tight < sheets) sheets = tight
    else root.classList.remove('tight')
  }
  root.style.cssText = before[0]
  body.style.cssText = before[1]
  // A hyphen that was put in may be in a face of its own.
  await document.fonts.ready
  return sheets
}
