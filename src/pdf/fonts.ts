import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { readToUnicode, toUnicode } from './cmap.ts'
import { identity } from './geometry.ts'
import { arrayAt, asDict, dictAt, name, nameAt, numberAt, streamAt } from './objects.ts'
import { paintingOf } from './painting.ts'
import { loadPdfLib } from './pdf-lib.ts'
import { packedStream, streamBytes } from './streams.ts'
import type { Paint, Shown } from './walk.ts'

/** Is told of each text and of the font that it is set in. A document has thousands of texts: none is kept. */
export type SeeText = (font: PDFDict, shown: Shown) => void

/** The texts among some paints, by the fonts of the stream's resources. */
export function seeTexts(paints: readonly Paint[], resources: PDFDict | undefined, see: SeeText): void {
  const fonts = dictAt(resources, 'Font')
  const found = new Map<string, PDFDict | undefined>()
  const fontCalled = (key: string) => {
    if (!found.has(key)) found.set(key, dictAt(fonts, key))
    return found.get(key)
  }
  for (const { shown = [] } of paints)
    for (const one of shown) {
      const font = one.font === undefined ? undefined : fontCalled(one.font)
      if (font) see(font, one)
    }
}

/** The texts of all forms and patterns of a document but of those whose dictionary is known: whatever draws them. */
export function seeTextsBeside(document: PDFDocument, known: ReadonlySet<PDFDict>, see: SeeText): void {
  const { PDFStream } = loadPdfLib()
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream) || known.has(object.dict)) continue
    const isDrawn = nameAt(object.dict, 'Subtype') === 'Form' || numberAt(object.dict, 'PatternType') === 1
    const resources = isDrawn ? dictAt(object.dict, 'Resources') : undefined
    if (dictAt(resources, 'Font')) seeTexts(paintingOf(streamBytes(object), identity).paints, resources, see)
  }
}

/** How many bytes make a character code: two in the composite fonts that we know, one in a simple one. */
export function codeLength(font: PDFDict): 1 | 2 {
  return nameAt(font, 'Subtype') === 'Type0' ? 2 : 1
}

/** The character code that starts at a byte. */
export function codeAt(codes: Uint8Array, at: number, length: 1 | 2): number {
  return length === 1 ? (codes[at] ?? 0) : ((codes[at] ?? 0) << 8) | (codes[at + 1] ?? 0)
}

/** Which letters the codes of a font stand for; nothing when it does not say. */
export function lettersOf(font: PDFDict): ReadonlyMap<number, string> | undefined {
  const stream = streamAt(font, 'ToUnicode')
  return stream && readToUnicode(streamBytes(stream))
}

/** Says anew which letters the codes of a font stand for. */
export function setLetters(font: PDFDict, letters: ReadonlyMap<number, string>): void {
  const { context } = font
  const stream = packedStream(context.obj({}), Buffer.from(toUnicode(letters)))
  font.set(name('ToUnicode'), context.register(stream))
}

/** The font of a composite font that holds the glyphs; a simple font itself. */
export function descendantOf(font: PDFDict): PDFDict | undefined {
  if (nameAt(font, 'Subtype') !== 'Type0') return font
  return asDict(arrayAt(font, 'DescendantFonts')?.lookup(0))
}

/** Without the tag of its subset, `Inter-Regular`. */
export function fontName(font: PDFDict): string | undefined {
  return nameAt(font, 'BaseFont')?.replace(/^[A-Z]{6}\+/, '')
}
