import type { PDFDocument } from '@cantoo/pdf-lib'
import { loadPdfLib } from '../pdf/pdf-lib.ts'

/** A font inside of a PDF; no name when it is drawn glyph by glyph (Type 3: an artificial bold, a coloured letter). */
export interface PdfFont {
  /** Without the tag of its subset, `Inter-Regular`. */
  readonly name?: string
}

const subsetTag = /^[A-Z]{6}\+/

/** Every font of a PDF once, sorted by name (ISO 32000-1, 9.6 and 9.7). */
export function pdfFonts(document: PDFDocument): readonly PdfFont[] {
  const { PDFDict, PDFName } = loadPdfLib()
  const names = new Set<string | undefined>()
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue
    const base = object.lookup(PDFName.of('BaseFont'))
    names.add(base instanceof PDFName ? base.decodeText().replace(subsetTag, '') : undefined)
  }
  return [...names].sort().map(name => (name === undefined ? {} : { name }))
}
