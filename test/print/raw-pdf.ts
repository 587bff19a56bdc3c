import { guardPage } from '../../src/print/guard.ts'
import { loadPage } from '../../src/print/load-page.ts'
import { nameTerms } from '../../src/print/name-terms.ts'
import type { PrintSession } from '../../src/print/session.ts'
import { siteOf } from '../../src/print/site.ts'
import { kitOf, page } from './printing.ts'

/** A page as the browser prints it, before anything is done to the PDF. */
export async function rawPdf(
  body: string,
  session: PrintSession,
  others: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> {
  const files = new Map([...(await kitOf({ 'ru/a.html': page({ body }) })), ...Object.entries(others)])
  const browser = await session.browser()
  return browser.withPage(async tab => {
    const site = siteOf(files)
    await using _ = await guardPage(tab, site, 'ru/a.html', () => undefined)
    await loadPage(tab, site, 'ru/a.html', 'print')
    await nameTerms(tab)
    return await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  })
}
