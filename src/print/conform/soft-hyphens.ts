import type { PDFDict, PDFDocument, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { lettersOf, setLetters } from '../../pdf/fonts.ts'
import { name, nameAt } from '../../pdf/objects.ts'
import { loadPdfLib } from '../../pdf/pdf-lib.ts'
import { contentStreams, packedStream, streamBytes } from '../../pdf/streams.ts'

export interface HyphenFacts {
  /** `soft` where words of the page were divided, and every U+2010 was set by the browser at the end of a line. */
  readonly hyphens: 'soft' | 'written'
}

/**
 * Lets a divided word read as one (ISO 32000-1, 14.8.2.2.3): the hyphen at the end of its line is a soft one, and nothing
 * stands where it might have been divided.
 */
export function softenHyphens(document: PDFDocument, { hyphens }: HyphenFacts): void {
  if (hyphens === 'written') return
  const { PDFDict, PDFStream } = loadPdfLib()
  const contents = new Set(document.getPages().flatMap(contentStreams))
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(name('ToUnicode'))) softenFont(object)
    if (!(object instanceof PDFStream)) continue
    if (contents.has(object) || nameAt(object.dict, 'Subtype') === 'Form') softenContent(ref, object, document)
  }
}

/** As Skia writes them: a place where a word might have been divided, with a space that has no width; the hyphen at a line's end. */
const unseen = /\/Span<<\/ActualText <FEFF00AD> >> BDC\n([^<]*)<[0-9A-F]+> Tj\nEMC\n/g
const seen = /\/ActualText <FEFF2010>/g

function softenContent(ref: PDFRef, stream: PDFStream, { context }: PDFDocument): void {
  const before = Buffer.from(streamBytes(stream)).toString('latin1')
  const after = before.replaceAll(unseen, '$1').replaceAll(seen, '/ActualText <FEFF00AD>')
  if (after === before) return
  context.assign(ref, packedStream(stream.dict, Buffer.from(after, 'latin1')))
}

function softenFont(font: PDFDict): void {
  const letters = new Map(lettersOf(font))
  const hyphens = [...letters].filter(([, text]) => text === '\u2010')
  if (hyphens.length === 0) return
  for (const [code] of hyphens) letters.set(code, '\u00AD')
  setLetters(font, letters)
}
