import { isError, type Outcome } from '../diagnostics/diagnostic.ts'
import { locateFindings } from '../kit/locate.ts'
import type { KitFile } from '../package/kit-file.ts'
import type { BrowserUsed } from '../print/browser.ts'
import type { PrintJob } from '../print/job.ts'
import type { PrintSession } from '../print/session.ts'
import { type Document, pathOfForm } from '../render/document.ts'
import { namesIn } from '../render/named-people.ts'
import { TemplateError } from '../render/page/template-error.ts'
import { type RenderedKit, renderKit } from '../render/render-kit.ts'
import { checkDrawn } from './check-drawn.ts'
import { readKitTexts } from './file-texts.ts'
import { missingLetterDiagnostics } from './missing-letters.ts'
import type { Prepared } from './prepare.ts'
import { locatePrintProblems } from './print-problems.ts'

/** A kit with all its documents, PDFs too, and with its start pages. */
export interface PrintedKit {
  readonly rendered: RenderedKit
  /** Sorted by nothing yet. */
  readonly files: readonly KitFile[]
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
  const { session } = printing
  const rendered = await render(prepared, printing.date)
  if (!rendered.value) return rendered
  const { files, pages, documents, makeForms } = rendered.value
  if (!session) {
    const all = [...files, ...(await makeForms())]
    const covered = [...all, ...rendered.value.cover(all)]
    return { value: { rendered: rendered.value, files: covered, browser: undefined }, diagnostics: [] }
  }
  printing.enterPrint()
  const { printDocuments } = await import('../print/pdf.ts')
  const contents = new Map(pages.map(({ path, bytes }) => [path, bytes]))
  // The browser has other processors: Word documents are made while it prints.
  const [printed, forms] = await Promise.all([
    printDocuments(jobsOf(documents, namesIn(prepared.kit), printing.date), contents, session),
    makeForms(),
  ])
  const problems = locatePrintProblems(prepared, rendered.value, printed.diagnostics)
  if (!printed.value) return { diagnostics: problems }
  const pdfs = printed.value.map(({ path, bytes }) => ({ path, bytes }))
  const inside = [...files, ...forms, ...pdfs]
  const cover = rendered.value.cover(inside)
  const made = { rendered: rendered.value, files: [...inside, ...cover] }
  const drawn = await checkDrawn({ kit: prepared.kit, ...made, documents: printed.value, cover }, session)
  const diagnostics = [...problems, ...locateFindings(prepared.source, drawn)]
  return { value: { ...made, browser: await session.used() }, diagnostics }
}

async function render(prepared: Prepared, date: Date): Promise<Outcome<RenderedKit>> {
  try {
    const rendered = await renderKit({ ...prepared, date })
    const diagnostics = missingLetterDiagnostics(rendered.missingLetters, await readKitTexts(prepared))
    return diagnostics.some(isError) ? { diagnostics } : { value: rendered, diagnostics }
  } catch (error) {
    if (error instanceof TemplateError) return { diagnostics: [error.diagnostic] }
    throw error
  }
}

function jobsOf(documents: readonly Document[], names: readonly string[], date: Date): readonly PrintJob[] {
  return documents.flatMap(document => {
    const { page, language, title, author, heading } = document
    const pdf = pathOfForm(document, 'pdf')
    const facts = { language, title, author, headline: heading, names, date, ...rightsOf(document) }
    return pdf ? [{ page: page.path, pdf, ...facts }] : []
  })
}

/** The copyright notices of the photos that a page shows. */
function rightsOf({ page, content }: Document): { readonly rights?: string } {
  const shown = content.kit.photos.filter(({ web }) => page.text.includes(web.path))
  const notices = new Set(shown.flatMap(({ copyright }) => copyright ?? []))
  return notices.size === 0 ? {} : { rights: [...notices].join('; ') }
}
