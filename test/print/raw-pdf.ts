import { guardPage } from '../../src/print/guard.ts'
import { nameTerms } from '../../src/print/name-terms.ts'
import type { PrintSession } from '../../src/print/session.ts'
import { addressOf, siteOf } from '../../src/print/site.ts'
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
    await using _ = await guardPage(tab, siteOf(files), 'ru/a.html', () => undefined)
    await tab.goto(addressOf('ru/a.html'), { waitUntil: 'load' })
    await nameTerms(tab)
    return await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  })
}
