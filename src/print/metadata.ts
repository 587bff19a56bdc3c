import { createHash } from 'node:crypto'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { name } from '../pdf/objects.ts'
import { loadPdfLib } from '../pdf/pdf-lib.ts'
import { xmpPacket } from './xmp.ts'

/** What a document says of itself. */
export interface DocumentMetadata {
  readonly title: string
  /** The issuer. */
  readonly author?: string
  /** BCP 47. */
  readonly language: string
  /** Creation and modification, both: never the clock's time. */
  readonly date: Date
  /** Who may do what with it. */
  readonly rights?: string
  /** The program: `presskit 0.1.0`. */
  readonly creator: string
}

/**
 * Writes the same facts into the Info dictionary, the catalog and the XMP packet (ISO 32000-1, 14.3 and 14.9.2;
 * ISO 19005-2, 6.6). The packet is stored as it is, for programs that look for it without reading the PDF.
 */
export function writeMetadata(document: PDFDocument, facts: DocumentMetadata): void {
  const metadata = { ...facts, title: inOneLine(facts.title), ...(facts.author && { author: inOneLine(facts.author) }) }
  document.setTitle(metadata.title, { showInWindowTitleBar: true })
  if (metadata.author) document.setAuthor(metadata.author)
  document.setCreator(metadata.creator)
  document.setCreationDate(metadata.date)
  document.setModificationDate(metadata.date)
  document.setLanguage(metadata.language)
  const producer = document.getProducer() ?? ''
  const packet = new TextEncoder().encode(xmpPacket({ ...metadata, producer }))
  const stream = document.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(name('Metadata'), document.context.register(stream))
}

/** XML has no control characters, and no half of a pair. */
function inOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim()
}

const placeholder = '0'.repeat(32)

/**
 * The PDF's bytes, with a file identifier (ISO 32000-1, 14.4) that is a hash of all the others: equal documents have
 * equal bytes, and different ones different identifiers.
 */
export async function savePdf(document: PDFDocument): Promise<Uint8Array> {
  const { PDFHexString } = loadPdfLib()
  const identifier = PDFHexString.of(placeholder)
  document.context.trailerInfo.ID = document.context.obj([identifier, identifier])
  const saved = await document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
  const bytes = Buffer.from(saved)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, placeholder.length).toUpperCase()
  const trailer = bytes.lastIndexOf('trailer')
  for (let at = bytes.indexOf(placeholder, trailer); at >= 0; at = bytes.indexOf(placeholder, at))
    bytes.write(hash, at, 'latin1')
  return new Uint8Array(bytes)
}
