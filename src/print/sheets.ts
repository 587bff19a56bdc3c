import type { Page } from 'puppeteer-core'
import { onPaper } from './hyphens/on-paper.ts'
import type { Progress } from './patiently.ts'

/**
 * Prints a page as PDF. Where the last sheet would hold little, the class `tight` on the root lets the theme take air
 * out of the page, and if that saves the sheet, the page is printed so: type stays what it is.
 */
export async function printSheets(page: Page, progress: Progress): Promise<Uint8Array> {
  const printed = await print(page)
  progress()
  const sheets = countSheets(printed)
  if (sheets < 2 || !(await onPaper(page, () => page.evaluate(tighten, sheets - 1)))) return printed
  const tight = await print(page)
  return countSheets(tight) < sheets ? tight : printed
}

function print(page: Page): Promise<Uint8Array> {
  // The watchdog outside knows better when it is time.
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 })
}

/** The browser writes what describes a sheet in plain letters. */
function countSheets(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}

/** Runs in the page: whether it then may be short enough; blocks that no sheet divides can make it longer again. */
function tighten(sheets: number): boolean {
  document.documentElement.classList.add('tight')
  const probe = document.createElement('div')
  // The first sheet may have a margin less.
  probe.style.cssText = 'position: absolute; height: var(--sheet); padding-top: 18mm; box-sizing: content-box'
  document.body.append(probe)
  const [sheet, first] = [Number.parseFloat(getComputedStyle(probe).height), probe.getBoundingClientRect().height]
  probe.remove()
  return document.body.scrollHeight <= first + sheet * (sheets - 1)
}
