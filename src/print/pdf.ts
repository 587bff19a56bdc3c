import pMap from 'p-map'
import type { Page } from 'puppeteer-core'
import { isError, type Outcome } from '../diagnostics/diagnostic.ts'
import type { KitFile } from '../package/kit-file.ts'
import { type DrawnPicture, drawnPictures } from './drawn-pictures.ts'
import { finishPdf } from './finish.ts'
import { breakCells, shrinkTables } from './fit-tables.ts'
import { type KitFont, kitFonts } from './font-names.ts'
import { foreignTexts } from './foreign-texts.ts'
import { guardPage } from './guard.ts'
import { hyphenate } from './hyphens/hyphenate.ts'
import { onPaper } from './hyphens/on-paper.ts'
import { inspectPage } from './inspect.ts'
import type { PrintJob, PrintProblem } from './job.ts'
import { judge } from './judge.ts'
import { foreignFonts } from './judge-fonts.ts'
import { letteredDrawings } from './lettered-drawings.ts'
import { loadPage } from './load-page.ts'
import { nameTerms } from './name-terms.ts'
import { pagesAtOnce } from './open-pages.ts'
import { type Progress, patiently } from './patiently.ts'
import { refusals } from './refusals.ts'
import type { PrintSession } from './session.ts'
import { fitSheets, printSheets, type Tab } from './sheets.ts'
import { type Site, siteOf } from './site.ts'
import { findSuspects } from './suspects.ts'

/** A PDF, and where its page has its pictures. */
export interface PrintedDocument extends KitFile {
  /** `PrintJob.page` */
  readonly page: string
  readonly pictures: readonly DrawnPicture[]
}

interface Context {
  readonly site: Site
  readonly fonts: Promise<readonly KitFont[]>
  readonly session: PrintSession
}

type PageContext = Context & { readonly progress: Progress }

/**
 * Prints pages of the kit: the very files that ship, at an origin that does not exist, with no way out of `files`.
 * Gives the PDFs in the order of `jobs`, the same bytes however many are printed at once; or what is wrong with them.
 * Throws `Mendable` when there is no browser, when it dies twice over a document, or when a document gets no further.
 */
export async function printDocuments(
  jobs: readonly PrintJob[],
  files: ReadonlyMap<string, Uint8Array>,
  session: PrintSession,
): Promise<Outcome<readonly PrintedDocument[], PrintProblem>> {
  const fonts = kitFonts(files)
  // Awaited in each job; this keeps a failure from counting as unhandled before the first one gets there.
  fonts.catch(() => undefined)
  const context = { site: siteOf(files), fonts, session }
  const print = (job: PrintJob) =>
    patiently(job.page, session, (page, progress) => printPage(page, job, { ...context, progress }))
  const printed = await pMap(jobs, print, { concurrency: pagesAtOnce })
  const diagnostics = printed.flatMap(({ problems }) => problems)
  if (diagnostics.some(isError)) return { diagnostics }
  return { value: printed.map(({ file }) => file), diagnostics }
}

interface Printed {
  readonly file: PrintedDocument
  readonly problems: readonly PrintProblem[]
}

async function printPage(page: Page, job: PrintJob, { site, fonts, session, progress }: PageContext): Promise<Printed> {
  await using guard = await guardPage(page, site, job.page, progress)
  const { refused } = guard
  try {
    const tab = { page, session: guard.session }
    const { inspection, pictures, printed, broken } = await photograph(tab, site, job, progress)
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
    const lettered = foreign.length > 0 ? letteredDrawings(pictures, site) : []
    const evidence = { refused, inspection, pdf, fonts: ours, foreign, passages, lettered, addressAfter: page.url() }
    const isSound = judge(job, { ...evidence, suspects: [] }).length === 0
    const problems = isSound ? [] : judge(job, { ...evidence, suspects: await findSuspects(page) })
    return { file: { path: job.pdf, bytes: pdf.bytes, page: job.page, pictures }, problems }
  } catch (error) {
    // A page that went elsewhere cannot be asked any more. Where it went is known.
    if (refused.size === 0) throw error
    const problems = refusals(job.page, refused).map(problem => ({ ...problem, page: job.page }))
    return { file: { path: job.pdf, bytes: new Uint8Array(), page: job.page, pictures: [] }, problems }
  }
}

async function photograph(tab: Tab, site: Site, { page: path, names = [] }: PrintJob, progress: Progress) {
  const { page } = tab
  await loadPage(page, site, path, 'print')
  const seen = await onPaper(page, async () => {
    const [inspection, pictures] = await Promise.all([inspectPage(page), drawnPictures(page)])
    progress()
    const hasTables = inspection.tables > 0
    if (hasTables) await shrinkTables(page)
    const settle = async () => {
      if (hasTables) await breakCells(page)
    }
    await nameTerms(page)
    const broken = await hyphenate(page, names, settle)
    progress()
    return { inspection, pictures, broken, sheets: await fitSheets(page) }
  })
  return { ...seen, printed: await printSheets(tab, seen.sheets, progress) }
}
