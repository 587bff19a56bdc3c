import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { Excess } from '../pdf/excess.ts'
import { descendantOf } from '../pdf/fonts.ts'
import { arrayAt, asDict, dictAt, listed, streamAt } from '../pdf/objects.ts'
import { streamBytes } from '../pdf/streams.ts'

/* How much of a PDF is looked at, so that a file of some kilobytes does not keep a machine busy for an hour. */

/** Structure elements of some thousand pages; each is looked at by many rules. */
const mostObjects = 500_000
const mostPages = 20_000
const mostAnnotations = 100_000
const mostFonts = 1_000
const mostFontBytes = 200 * 1024 * 1024

export function tooManyObjects(): Excess {
  return tooMany(mostObjects, 'objects')
}

export function areTooManyObjects(count: number): boolean {
  return count > mostObjects
}

/** Throws `Excess` for a file of which more than some seconds would be looked at. */
export function limitObjects(document: PDFDocument): void {
  if (areTooManyObjects(document.context.enumerateIndirectObjects().length)) throw tooManyObjects()
  limitPages(document)
}

function limitPages({ catalog, context }: PDFDocument): void {
  let left = mostPages
  const seen = new Set<PDFDict>()
  const open = [{ dict: dictAt(catalog, 'Pages'), depth: 1 }]
  for (let next = open.pop(); next?.dict; next = open.pop()) {
    const depth = next.depth + 1
    for (const kid of listed(arrayAt(next.dict, 'Kids'))) {
      left -= 1
      if (left < 0) throw tooMany(mostPages, 'pages')
      const dict = asDict(context.lookup(kid))
      if (dict && arrayAt(dict, 'Kids')) open.push({ dict, depth })
    }
    // Deeper than there are different ones: some stand below themselves.
    if (next.depth > seen.add(next.dict).size) throw new Excess('pages in a circle')
  }
}

/** Pages may share their annotations. */
export function limitAnnotations(document: PDFDocument): void {
  const count = document.getPages().reduce((sum, { node }) => sum + listed(arrayAt(node, 'Annots')).length, 0)
  if (count > mostAnnotations) throw tooMany(mostAnnotations, 'annotations')
}

/** Fonts may share their programs and tables: each time, they are read. */
export function limitFonts(fonts: readonly PDFDict[]): void {
  if (fonts.length > mostFonts) throw tooMany(mostFonts, 'fonts')
  let left = mostFontBytes
  for (const font of fonts) {
    const program = streamAt(dictAt(descendantOf(font), 'FontDescriptor'), 'FontFile2')
    for (const stream of [streamAt(font, 'ToUnicode'), program]) left -= stream ? streamBytes(stream).length : 0
    if (left < 0) throw new Excess('fonts of more than 200 MB')
  }
}

function tooMany(most: number, what: string): Excess {
  return new Excess(`more than ${most.toLocaleString('en')} ${what}`)
}
