import type { Page } from 'puppeteer-core'

/**
 * Makes the browser tell of lists of terms (`dl`), of which its tags say nothing: roles stand on the printed copy, which
 * looks as before, and `conform/terms.ts` reads them. Roles that a page gives itself stay.
 */
export async function nameTerms(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const term of document.querySelectorAll(
      'dl:not([role]) > dt:not([role]), dl:not([role]) > div > dt:not([role])',
    ))
      term.setAttribute('role', 'code')
    for (const list of document.querySelectorAll('dl:not([role]):has(> dt, > div > dt)'))
      list.setAttribute('role', 'list')
  })
}
