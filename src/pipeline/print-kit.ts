import { kitTexts } from '../check/kit-texts.ts'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import type { KitFile } from '../package/kit-file.ts'
import type { BrowserUsed } from '../print/browser.ts'
import type { PrintJob } from '../print/job.ts'
import type { PrintedDocument } from '../print/pdf.ts'
import type { PrintSession } from '../print/session.ts'
import { type Document, pathOfForm } from '../render/document.ts'
import { namesIn } from '../render/named-people.ts'
import { TemplateError } from '../render/page/template-error.ts'
import { type RenderedKit, renderKit } from '../render/render-kit.ts'
import type { Theme } from '../theme/theme.ts'
import { readKitTexts } from './file-texts.ts'
import { missingLetterDiagnostics } from './missing-letters.ts'
import type { Prepared } from './prepare.ts'
import { locatePrintProblems } from './print-problems.ts'

/** A kit with all its documents, PDFs too, and with its start pages. */
export interface PrintedKit {
  readonly rendered: RenderedKit
  /** Sorted by nothing yet. */
  readonly files: readonly KitFile[]
  /** None when no PDF is asked for. */
  readonly documents: readonly PrintedDocument[]
  /** The paths of the pages that lead through the kit. */
  readonly startPages: readonly string[]
  readonly browser: BrowserUsed | undefined
}

interface Printing {
  /** None when no PDF is asked for. */
  readonly session: PrintSession | undefined
  /** Midnight of the release's day in UTC, or `SOURCE_DATE_EPOCH`. */
  readonly date: Date
  readonly enterPrint: () => void
}

/** Renders a kit and prints it in one browser. Throws `Mendable` when there is none. */
export async function printKit(prepared: Prepared, printing: Printing): Promise<Outcome<PrintedKit>> {
  const { value: rendered, diagnostics } = await render(prepared, printing.date)
  if (!rendered) return { diagnostics }
  // The browser has other processors: Word documents are made while it prints.
  const [printed, forms] = await Promise.all([print(prepared, rendered, printing), rendered.makeForms()])
  const { value: documents } = printed
  if (!documents) return printed
  const pdfs = documents.map(({ path, bytes }) => ({ path, bytes }))
  const covered = withCover(rendered, [...rendered.files, ...forms, ...pdfs])
  const browser = await printing.session?.used()
  return { value: { rendered, ...covered, documents, browser }, diagnostics: printed.diagnostics }
}

async function print(
  prepared: Prepared,
  rendered: RenderedKit,
  { session, date, enterPrint }: Printing,
): Promise<Outcome<readonly PrintedDocument[]>> {
  if (!session) return { value: [], diagnostics: [] }
  enterPrint()
  const { printDocuments } = await import('../print/pdf.ts')
  const contents = new Map(rendered.pages.map(({ path, bytes }) => [path, bytes]))
  const jobs = jobsOf(rendered.documents, namesIn(prepared.kit), date)
  const { value, diagnostics: problems } = await printDocuments(jobs, contents, session)
  const diagnostics = locatePrintProblems(prepared, rendered, problems)
  return value ? { value, diagnostics } : { diagnostics }
}

function withCover({ cover }: RenderedKit, inside: readonly KitFile[]) {
  const covers = cover(inside)
  const startPages = covers.map(({ path }) => path).filter(path => path.endsWith('.html'))
  return { files: [...inside, ...covers], startPages }
}

async function render(prepared: Prepared, date: Date): Promise<Outcome<RenderedKit>> {
  try {
    const rendered = await renderKit({ ...prepared, date })
    const texts = new Map([...(await readKitTexts(prepared)), ...themeTexts(prepared.theme)])
    const diagnostics = missingLetterDiagnostics([...rendered.missingLetters, ...privateLetters(prepared)], texts)
    return diagnostics.length > 0 ? { diagnostics } : { value: rendered, diagnostics }
  } catch (error) {
    if (error instanceof TemplateError) return { diagnostics: [error.diagnostic] }
    throw error
  }
}

/** Letters that every font may draw as it likes: some have logos there, and none can be read aloud (ISO 19005-2, 6.2.11.7.3). */
function privateLetters({ kit, source: { data } }: Prepared): readonly string[] {
  return kitTexts({ kit, data }).flatMap(({ text }) => text.match(/\p{Co}/gu) ?? [])
}

function jobsOf(documents: readonly Document[], names: readonly string[], date: Date): readonly PrintJob[] {
  return documents.flatMap(document => {
    const { page, language, title, author, heading } = document
    const pdf = pathOfForm(document, 'pdf')
    const facts = { language, title, author, headline: heading, names, date, ...rightsOf(document) }
    return pdf ? [{ page: page.path, pdf, ...facts }] : []
  })
}

/** The copyright notices of the photos that a page shows: its head names the first one of the kit for networks. */
function rightsOf({ page, content }: Document): { readonly rights?: string } {
  const body = page.text.slice(Math.max(0, page.text.indexOf('<body')))
  const shown = content.kit.photos.filter(({ web }) => body.includes(web.path))
  const notices = new Set(shown.flatMap(({ copyright }) => copyright ?? []))
  return notices.size === 0 ? {} : { rights: [...notices].join('; ') }
}

/** What somebody's own theme writes into pages. */
function themeTexts({ templates, partials, styles }: Theme): readonly (readonly [file: string, text: string])[] {
  const own = [templates, partials, styles].flatMap(files => [...files.values()]).filter(({ ours }) => !ours)
  return own.map(({ file, text }) => [file, text])
}
