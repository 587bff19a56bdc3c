import { deflateSync, inflateSync, type ZlibOptions } from 'node:zlib'
import type { PDFDict, PDFObject, PDFPage, PDFStream } from '@cantoo/pdf-lib'
import { Excess } from './excess.ts'
import { listed, name } from './objects.ts'
import { loadPdfLib } from './pdf-lib.ts'

/** No stream of a press kit's PDF unpacks to more. */
export const mostBytes = 200 * 1024 * 1024
/** Nobody needs more than two. */
const mostFilters = 8

/**
 * A stream's data, unpacked filter by filter. Node's own inflate where it is all that is needed: some times faster than
 * the library's. Throws `Excess` for a stream of more than 200 MB.
 */
export function streamBytes(stream: PDFStream): Uint8Array {
  const { PDFRawStream } = loadPdfLib()
  const filters = listed(stream.dict.lookup(name('Filter')))
  if (!(stream instanceof PDFRawStream) || filters.length === 0) return stream.getContents()
  if (filters.length > mostFilters) throw new Excess('a stream in many packings')
  const parameters = listed(stream.dict.lookup(name('DecodeParms')))
  return filters.reduce<Uint8Array>(
    (bytes, filter, index) => unpacked(stream, bytes, [filter, parameters[index]]),
    stream.getContents(),
  )
}

type Step = readonly [filter: PDFObject, parameters: PDFObject | undefined]

function unpacked({ dict: { context } }: PDFStream, bytes: Uint8Array, [filter, parameters]: Step): Uint8Array {
  const { PDFRawStream, decodePDFRawStream } = loadPdfLib()
  if (context.lookup(filter) === name('FlateDecode')) return inflated(bytes)
  const dict = context.obj({ Filter: filter, ...(parameters ? { DecodeParms: parameters } : {}) })
  const packed = decodePDFRawStream(PDFRawStream.of(dict, bytes))
  let length = 0
  for (let read = piece; read === piece; length += read) {
    if (length > mostBytes) throw tooLarge()
    read = packed.getBytes(piece).length
  }
  packed.reset()
  return Uint8Array.from(packed.getBytes(length))
}

const piece = 1024 * 1024

/** Throws `Excess` for more than 200 MB. */
export function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : error
  }
}

function tooLarge(): Excess {
  return new Excess('a stream that unpacks to more than 200 MB')
}

/** A stream of these bytes, packed, with what a dictionary says of it beside its packing. */
export function packedStream(dict: PDFDict, bytes: Uint8Array, options: ZlibOptions = {}): PDFStream {
  dict.set(name('Filter'), name('FlateDecode'))
  dict.delete(name('DecodeParms'))
  return loadPdfLib().PDFRawStream.of(dict, deflateSync(bytes, options))
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
  let left = mostBytes
  const parts = contentStreams(page).map(stream => {
    const bytes = streamBytes(stream)
    left -= bytes.length
    if (left < 0) throw new Excess('a page of more than 200 MB')
    return bytes
  })
  const [only] = parts
  if (only && parts.length === 1) return only
  return new Uint8Array(Buffer.concat(parts.flatMap(part => [part, newLine])))
}

const newLine = Uint8Array.of(0x0a)
