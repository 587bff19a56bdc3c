import type { PDFDocument } from '@cantoo/pdf-lib'
import { fontName } from '../pdf/fonts.ts'
import { asDict, nameAt } from '../pdf/objects.ts'

/** A font inside of a PDF; no name when it is drawn glyph by glyph (Type 3: an artificial bold, a coloured letter). */
export interface PdfFont {
  /** Without the tag of its subset, `Inter-Regular`. */
  readonly name?: string
}

/** Every font of a PDF once, sorted by name (ISO 32000-1, 9.6 and 9.7). */
export function pdfFonts(document: PDFDocument): readonly PdfFont[] {
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => asDict(object) ?? [])
  const names = new Set(dicts.filter(dict => nameAt(dict, 'Type') === 'Font').map(fontName))
  return [...names].sort().map(name => (name === undefined ? {} : { name }))
}
