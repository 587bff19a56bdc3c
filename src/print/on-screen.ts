import pMap from 'p-map'
import type { KitFile } from '../package/kit-file.ts'
import { type DrawnPicture, drawnPictures } from './drawn-pictures.ts'
import { guardPage } from './guard.ts'
import { loadPage } from './load-page.ts'
import { pagesAtOnce } from './open-pages.ts'
import { patiently } from './patiently.ts'
import type { PrintSession } from './session.ts'
import { siteOf } from './site.ts'

/** A window in CSS pixels. */
export interface Screen {
  readonly width: number
  readonly height: number
}

/** What a page of the kit shows in a window before anything is scrolled, and below that. */
export interface Shown {
  /** The path of the page. */
  readonly page: string
  readonly screen: Screen
  readonly pictures: readonly DrawnPicture[]
}

/** Opens pages among `files` in windows of several sizes, as shut in as for print. Throws `Mendable` as `printDocuments` does. */
export async function showOnScreens(
  pages: readonly string[],
  screens: readonly Screen[],
  files: readonly KitFile[],
  session: PrintSession,
): Promise<readonly Shown[]> {
  const site = siteOf(new Map(files.map(({ path, bytes }) => [path, bytes])))
  const show = (page: string) =>
    patiently(page, session, async (tab, progress) => {
      await using _ = await guardPage(tab, site, page, progress)
      await loadPage(tab, site, page, 'screen')
      const shown: Shown[] = []
      for (const screen of screens) {
        await tab.setViewport(screen)
        shown.push({ page, screen, pictures: await drawnPictures(tab) })
        progress()
      }
      return shown
    })
  return (await pMap(pages, show, { concurrency: pagesAtOnce })).flat()
}
