import type { Page } from 'puppeteer-core'
import { addressOf, type Site } from './site.ts'

/**
 * Gives a guarded page one of the site's documents in a medium, with all its pictures, styles and fonts. The document is
 * written in the place of the one before: to go to a new one takes longer than to print it.
 */
export async function loadPage(page: Page, site: Site, path: string, medium: 'print' | 'screen'): Promise<void> {
  const address = addressOf(path)
  const html = new TextDecoder().decode(site.files.get(path))
  // The watchdog outside knows better when it is time.
  if (!(await page.evaluate(move, address))) await page.goto(address, { waitUntil: 'load', timeout: 0 })
  await page.emulateMediaType(medium)
  await page.setContent(html, { waitUntil: 'load', timeout: 0 })
}

/** Runs in the page: it sees nothing of this file. Gives the page another address, if the next document may stand in it. */
function move(address: string): boolean {
  if (new URL(address).origin !== location.origin) return false
  // A policy that a document gave itself holds for the next one, and may forbid to write it. These four forbid nothing
  // here: scripts are off, and our own policy has the others.
  const isKnown = (directive: string) => /^\s*(script-src|object-src|base-uri|form-action)\s/.test(directive)
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv]')]
  if (!metas.every(({ content }) => content.split(';').every(isKnown))) return false
  // A colour scheme holds as well, unless it is taken back while there is a document.
  for (const scheme of document.querySelectorAll('meta[name="color-scheme" i]')) scheme.remove()
  history.replaceState(null, '', address)
  // A browser lets nobody move without end, and says nothing.
  return location.href === address
}
