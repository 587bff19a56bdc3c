import type { Picture } from './assets.ts'

/** What a JPEG shows: its frame, its tables, its colours (JFIF, ICC, Adobe). Comments, notes and previews are none of it. */
const shownSegments = /^(?:\xff[\xc0-\xcf\xdb\xdd]|\xff\xe0..JFIF|\xff\xe2..ICC_PROFILE\0|\xff\xee..Adobe)/s
const startOfScan = 0xda
const endOfImage = Buffer.from([0xff, 0xd9])

/** What a PNG shows (PNG 3, 5.6): pixels and colours. */
const shownChunks = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sRGB cICP sBIT bKGD pHYs'.split(' '))
const pngSignature = 8

const finders: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  'image/jpeg': hidesInJpeg,
  'image/png': png => chunkNames(png).some(name => !shownChunks.has(name)) || chunkNames(png).at(-1) !== 'IEND',
}

/** Whether a JPEG or PNG holds more than what it shows: remarks, notes of a camera, a preview, bytes behind its end. */
export function hidesParts({ bytes, mediaType }: Encoded): boolean {
  return finders[mediaType]?.(bufferOf(bytes)) ?? false
}

/** Whether a PNG moves (PNG 3, 11.3.6.1), which the image library does not tell. */
export function movesAsPng({ bytes, mediaType }: Encoded): boolean {
  return mediaType === 'image/png' && chunkNames(bufferOf(bytes)).includes('acTL')
}

type Encoded = Pick<Picture, 'bytes' | 'mediaType'>

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function hidesInJpeg(bytes: Buffer): boolean {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at + 1] !== startOfScan) {
    if (!shownSegments.test(bytes.toString('latin1', at, at + 16))) return true
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return bytes.lastIndexOf(endOfImage) !== bytes.length - endOfImage.length
}

/** In order; a last one without a name stands for bytes that are no chunk. */
function chunkNames(png: Buffer): readonly string[] {
  const names: string[] = []
  for (let at = pngSignature; at < png.length; at += 12 + (at + 4 <= png.length ? png.readUInt32BE(at) : 0)) {
    names.push(png.toString('latin1', at + 4, at + 8))
  }
  return names
}
