import { inflateSync } from 'node:zlib'
import type { PDFPage, PDFStream } from '@cantoo/pdf-lib'
import { listed, name } from './objects.ts'
import { loadPdfLib } from './pdf-lib.ts'

/** No stream of a press kit's PDF unpacks to more. */
const mostBytes = 200 * 1024 * 1024

/** A stream's data, unpacked. Node's own inflate where it is all that is needed: some times faster than the library's. */
export function streamBytes(stream: PDFStream): Uint8Array {
  const { PDFName, PDFRawStream, decodePDFRawStream } = loadPdfLib()
  if (!(stream instanceof PDFRawStream)) return stream.getContents()
  const filter = stream.dict.lookup(name('Filter'))
  if (filter === undefined) return stream.getContents()
  const isPlainFlate =
    filter instanceof PDFName && filter === name('FlateDecode') && !stream.dict.has(name('DecodeParms'))
  return isPlainFlate
    ? inflateSync(stream.getContents(), { maxOutputLength: mostBytes })
    : decodePDFRawStream(stream).decode()
}

/** The streams of a page's content, in order (ISO 32000-1, 7.8.2). */
export function contentStreams(page: PDFPage): readonly PDFStream[] {
  const { PDFStream } = loadPdfLib()
  const { context } = page.node
  return listed(page.node.lookup(name('Contents'))).flatMap(part => {
    const stream = context.lookup(part)
    return stream instanceof PDFStream ? [stream] : []
  })
}

/** A page's content as one: between its streams stands white space. */
export function pageContent(page: PDFPage): Uint8Array {
  const parts = contentStreams(page).map(streamBytes)
  const [only] = parts
  if (only && parts.length === 1) return only
  return new Uint8Array(Buffer.concat(parts.flatMap(part => [part, newLine])))
}

const newLine = Uint8Array.of(0x0a)
