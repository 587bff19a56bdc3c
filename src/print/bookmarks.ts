import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { loadPdfLib, type PdfLib } from '../pdf/pdf-lib.ts'

export interface HeadingFacts {
  /** The headings of the page as they are written, in their order. */
  readonly headings: readonly string[]
}

/**
 * Gives every bookmark the words of its heading: the browser loses the space at the end of a line, and writes capitals
 * where the style shows them (ISO 32000-1, 12.3.3). A bookmark of no heading stays as it is.
 */
export function nameBookmarks(document: PDFDocument, { headings }: HeadingFacts): void {
  const pdf = loadPdfLib()
  const outline = child(document.catalog, 'Outlines', pdf)
  if (!outline) return
  const left = [...headings]
  for (const item of bookmarksBelow(outline, pdf)) {
    const title = item.lookup(pdf.PDFName.of('Title'))
    if (!(title instanceof pdf.PDFString || title instanceof pdf.PDFHexString)) continue
    const index = left.findIndex(heading => letters(heading) === letters(title.decodeText()))
    const [heading] = index < 0 ? [] : left.splice(0, index + 1).slice(-1)
    if (heading !== undefined) item.set(pdf.PDFName.of('Title'), pdf.PDFHexString.fromText(heading))
  }
}

/** From top to bottom, each before those below it. */
function* bookmarksBelow(parent: PDFDict, pdf: PdfLib): Generator<PDFDict> {
  for (let item = child(parent, 'First', pdf); item; item = child(item, 'Next', pdf)) {
    yield item
    yield* bookmarksBelow(item, pdf)
  }
}

function child(parent: PDFDict, key: string, pdf: PdfLib): PDFDict | undefined {
  const found = parent.lookup(pdf.PDFName.of(key))
  return found instanceof pdf.PDFDict ? found : undefined
}

/** Whatever their order: from right to left the browser writes words as they stand on the line, the last one first. */
function letters(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad]+/g, '')
    .toLowerCase()
  return [...bare].sort().join('')
}
