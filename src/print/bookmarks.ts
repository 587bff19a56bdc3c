import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { dictAt, name, textAt } from '../pdf/objects.ts'
import { loadPdfLib } from '../pdf/pdf-lib.ts'

export interface HeadingFacts {
  /** The headings of the page as they are written, in their order. */
  readonly headings: readonly string[]
}

/**
 * Gives every bookmark the words of its heading: the browser loses the space at the end of a line, and writes capitals
 * where the style shows them (ISO 32000-1, 12.3.3). A bookmark of no heading stays as it is.
 */
export function nameBookmarks({ catalog }: PDFDocument, { headings }: HeadingFacts): void {
  const outline = dictAt(catalog, 'Outlines')
  const left = [...headings]
  for (const item of outline ? bookmarksBelow(outline) : []) {
    const title = textAt(item, 'Title')
    if (title === undefined) continue
    const index = left.findIndex(heading => letters(heading) === letters(title))
    const [heading] = index < 0 ? [] : left.splice(0, index + 1).slice(-1)
    if (heading !== undefined) item.set(name('Title'), loadPdfLib().PDFHexString.fromText(heading))
  }
}

/** From top to bottom, each before those below it. */
function* bookmarksBelow(parent: PDFDict): Generator<PDFDict> {
  for (let item = dictAt(parent, 'First'); item; item = dictAt(item, 'Next')) {
    yield item
    yield* bookmarksBelow(item)
  }
}

/** Whatever their order: from right to left the browser writes words as they stand on the line, the last one first. */
function letters(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad]+/g, '')
    .toLowerCase()
  return [...bare].sort().join('')
}
