import type { Page } from 'puppeteer-core'
import { Mendable } from '../diagnostics/mendable.ts'
import { type Browser, BrowserDeath } from './browser.ts'
import type { PrintSession } from './session.ts'

/** Says that a page got on, and how many bytes it was given since. */
export type Progress = (bytes?: number) => void

type Work<T> = (page: Page, progress: Progress) => Promise<T>

/**
 * Does something with one of the browser's pages; once more in another browser when that one dies: a killed process says
 * nothing about the document. Throws `Mendable` when there is no browser, when it dies twice, or when it gets no further.
 */
export async function patiently<T>(document: string, session: PrintSession, work: Work<T>): Promise<T> {
  return once(document, session, work).catch(async (first: unknown) => {
    session.signal?.throwIfAborted()
    if (!(first instanceof BrowserDeath)) throw first
    return once(document, session, work).catch((second: unknown) => {
      session.signal?.throwIfAborted()
      throw second instanceof BrowserDeath ? diedTwice(document) : second
    })
  })
}

async function once<T>(document: string, session: PrintSession, work: Work<T>): Promise<T> {
  const browser = await session.browser()
  const watch = { document, browser, limit: session.stepLimit }
  return withinLimit(watch, progress => browser.withPage(page => work(page, progress)))
}

interface Watch {
  readonly document: string
  readonly browser: Browser
  /** Milliseconds without progress. */
  readonly limit: number
}

/** A slow machine draws a megabyte of pictures in some seconds. */
const bytesPerMillisecond = 200

/** Looks in a limit: time in which the machine sleeps, or stops us as well, makes one look of many. */
const looks = 60

/**
 * A watchdog outside of the browser: one that spins cannot be asked to stop. Each step of the work has its own time,
 * and more of it the more the page was given: many pictures on a slow machine are no hang.
 */
async function withinLimit<T>({ document, browser, limit }: Watch, work: (progress: Progress) => Promise<T>) {
  let given = 0
  let left = limit
  const progress = (bytes = 0) => {
    given += bytes
    left = limit + given / bytesPerMillisecond
  }
  const timer = setInterval(() => {
    left -= limit / looks
    if (left < 0) browser.kill()
  }, limit / looks)
  try {
    return await work(progress)
  } catch (error) {
    throw left < 0 ? tookTooLong(document, limit) : error
  } finally {
    clearInterval(timer)
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
    `Printing ${document} got no further in ${limit / 1000} seconds.`,
    'Make its pictures and drawings smaller, or try again when the machine has less to do.',
  )
}
