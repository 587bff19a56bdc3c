import { availableParallelism } from 'node:os'
import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core'

/** Nobody looks: what stands in a window that can be seen is painted, for a quarter of the time that a print takes. */
const unseen = { type: 'window', windowBounds: { windowState: 'minimized' } } as const

/** As many as keep the processor busy: each is a process. They are opened before they are asked for, while the kit is still being rendered. */
export const pagesAtOnce = Math.min(3, availableParallelism())

export interface Pages {
  readonly take: () => Promise<Page>
  readonly giveBack: (page: Page) => void
  /** Resolves when those that were opened in advance are there, or cannot be. */
  readonly opened: Promise<unknown>
}

/** Opens pages before somebody asks for them. */
export function openPages(browser: PuppeteerBrowser): Pages {
  const open = async () => {
    const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } })
    return context.newPage(unseen)
  }
  const reserve = Array.from({ length: pagesAtOnce }, open)
  // Whoever takes a page learns that it could not be opened.
  const opened = Promise.allSettled(reserve)
  return {
    opened,
    take: () => reserve.shift() ?? open(),
    giveBack: page => void reserve.push(Promise.resolve(page)),
  }
}
