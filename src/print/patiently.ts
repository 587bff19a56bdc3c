import type { Page } from 'puppeteer-core'
import { Mendable } from '../diagnostics/mendable.ts'
import { type Browser, BrowserDeath } from './browser.ts'
import type { PrintSession } from './session.ts'

/** Two cores print three pages at once 15 % faster than one after the other, and four no faster. */
export const pagesAtOnce = 2

/**
 * Does something with one of the browser's pages; once more in another browser when that one dies: a killed process says
 * nothing about the document. Throws `Mendable` when there is no browser, when it dies twice, or when the time is up.
 */
export async function patiently<T>(
  document: string,
  session: PrintSession,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  return once(document, session, work).catch(async (first: unknown) => {
    session.signal?.throwIfAborted()
    if (!(first instanceof BrowserDeath)) throw first
    return once(document, session, work).catch((second: unknown) => {
      session.signal?.throwIfAborted()
      throw second instanceof BrowserDeath ? diedTwice(document) : second
    })
  })
}

async function once<T>(document: string, session: PrintSession, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await session.browser()
  return withinLimit({ document, browser, limit: session.documentLimit }, () => browser.withPage(work))
}

interface Watch {
  readonly document: string
  readonly browser: Browser
  /** Milliseconds. */
  readonly limit: number
}

/** A watchdog outside of the browser: one that spins cannot be asked to stop. */
async function withinLimit<T>({ document, browser, limit }: Watch, work: () => Promise<T>): Promise<T> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    browser.kill()
  }, limit)
  try {
    return await work()
  } catch (error) {
    throw late ? tookTooLong(document, limit) : error
  } finally {
    clearTimeout(timer)
  }
}

function diedTwice(document: string): Mendable {
  return new Mendable(
    'environment',
    `The browser ended twice while it printed ${document}.`,
    'Check that memory is left (some 500 MB), or name another browser with --browser.',
  )
}

function tookTooLong(document: string, limit: number): Mendable {
  return new Mendable(
    'environment',
    `Printing ${document} took more than ${limit / 1000} seconds.`,
    'Make its pictures and drawings smaller, or try again when the machine has less to do.',
  )
}
