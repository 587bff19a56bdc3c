import type { Page } from 'puppeteer-core'
import { isError, type Outcome } from '../diagnostics/diagnostic.ts'
import { Mendable } from '../diagnostics/mendable.ts'
import type { KitFile } from '../package/kit-file.ts'
import { type Browser, BrowserDeath } from './browser.ts'
import { finishPdf } from './finish.ts'
import { type KitFont, kitFonts } from './font-names.ts'
import { foreignTexts } from './foreign-texts.ts'
import { guardPage } from './guard.ts'
import { hyphenate } from './hyphens/hyphenate.ts'
import { inspectPage } from './inspect.ts'
import type { PrintJob, PrintProblem } from './job.ts'
import { judge } from './judge.ts'
import { foreignFonts } from './judge-fonts.ts'
import { refusals } from './refusals.ts'
import type { PrintSession } from './session.ts'
import { addressOf, type Site, siteOf } from './site.ts'

/** Two cores print three pages at once 15 % faster than one after the other, and four no faster. */
const atOnce = 2

interface Context {
  readonly site: Site
  readonly fonts: Promise<readonly KitFont[]>
  readonly session: PrintSession
}

/**
 * Prints pages of the kit: the very files that ship, at an origin that does not exist, with no way out of `files`.
 * Gives the PDFs in the order of `jobs`, the same bytes however many are printed at once; or what is wrong with them.
 * Throws `Mendable` when there is no browser, when it dies twice over a document, or when a document takes a minute.
 */
export async function printDocuments(
  jobs: readonly PrintJob[],
  files: ReadonlyMap<string, Uint8Array>,
  session: PrintSession,
): Promise<Outcome<readonly KitFile[], PrintProblem>> {
  const fonts = kitFonts(files)
  // Awaited in each job; this keeps a failure from counting as unhandled before the first one gets there.
  fonts.catch(() => undefined)
  const context = { site: siteOf(files), fonts, session }
  const printed = await inTurns(jobs, job => printPatiently(job, context))
  const diagnostics = printed.flatMap(({ problems }) => problems)
  if (diagnostics.some(isError)) return { diagnostics }
  return { value: printed.map(({ file }) => file), diagnostics }
}

interface Printed {
  readonly file: KitFile
  readonly problems: readonly PrintProblem[]
}

/** Once more in another browser when one dies: a killed process says nothing about the document. */
async function printPatiently(job: PrintJob, context: Context): Promise<Printed> {
  return printOnce(job, context).catch(async (first: unknown) => {
    context.session.signal?.throwIfAborted()
    if (!(first instanceof BrowserDeath)) throw first
    return printOnce(job, context).catch((second: unknown) => {
      context.session.signal?.throwIfAborted()
      throw second instanceof BrowserDeath ? diedTwice(job) : second
    })
  })
}

async function printOnce(job: PrintJob, context: Context): Promise<Printed> {
  const browser = await context.session.browser()
  const print = () => browser.withPage(page => printPage(page, job, context))
  return withinLimit({ job, browser, limit: context.session.documentLimit }, print)
}

interface Watch {
  readonly job: PrintJob
  readonly browser: Browser
  /** Milliseconds. */
  readonly limit: number
}

/** A watchdog outside of the browser: one that spins cannot be asked to stop. */
async function withinLimit<T>({ job, browser, limit }: Watch, work: () => Promise<T>): Promise<T> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    browser.kill()
  }, limit)
  try {
    return await work()
  } catch (error) {
    throw late ? tookTooLong(job, limit) : error
  } finally {
    clearTimeout(timer)
  }
}

async function printPage(page: Page, job: PrintJob, { site, fonts, session }: Context): Promise<Printed> {
  await using guard = await guardPage(page, site, job.page)
  const { refused } = guard
  try {
    const { inspection, printed, broken } = await photograph(page, job)
    const pdf = await finishPdf(printed, {
      ...job,
      path: job.pdf,
      links: inspection.links,
      headings: inspection.headings,
      hyphens: broken.length > 0 && !inspection.text.includes('‐') ? 'soft' : 'written',
      creator: session.creator,
    })
    const ours = await fonts
    const foreign = foreignFonts(pdf.fonts, ours)
    const passages = foreign.length > 0 ? await foreignTexts(page) : []
    const problems = judge(job, { refused, inspection, pdf, fonts: ours, foreign, passages, addressAfter: page.url() })
    return { file: { path: job.pdf, bytes: pdf.bytes }, problems }
  } catch (error) {
    // A page that went elsewhere cannot be asked any more. Where it went is known.
    if (refused.size === 0) throw error
    const problems = refusals(job.page, refused).map(problem => ({ ...problem, page: job.page }))
    return { file: { path: job.pdf, bytes: new Uint8Array() }, problems }
  }
}

async function photograph(page: Page, { page: path, names = [] }: PrintJob) {
  // The watchdog outside knows better when it is time.
  const timeout = 0
  const response = await page.goto(addressOf(path), { waitUntil: 'load', timeout })
  if (!response?.ok()) throw new TypeError(`The page to print is not among the files: ${path}`)
  // Said before the page is there, it does not hold; then letters that print alone needs, those of page margins, stay blank.
  await page.emulateMediaType('print')
  const inspection = await inspectPage(page)
  const broken = await hyphenate(page, names)
  const printed = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout,
  })
  return { inspection, printed, broken }
}

function diedTwice({ page }: PrintJob): Mendable {
  return new Mendable(
    'environment',
    `The browser ended twice while it printed ${page}.`,
    'Check that memory is left (some 500 MB), or name another browser with --browser.',
  )
}

function tookTooLong({ page }: PrintJob, limit: number): Mendable {
  return new Mendable(
    'environment',
    `Printing ${page} took more than ${limit / 1000} seconds.`,
    'Make its pictures and drawings smaller, or try again when the machine has less to do.',
  )
}

async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>()
  const queue = all.entries()
  const worker = async () => {
    for (const [index, one] of queue) results.set(index, await work(one))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}
