import type { Picture } from './assets.ts'

/** What a JPEG shows: its frame, its tables, its colours (JFIF, ICC, Adobe). Comments, notes and previews are none of it. */
const shownSegments = /^(?:\xff[\xc0-\xcf\xdb\xdd]|\xff\xe0..JFIF|\xff\xe2..ICC_PROFILE\0|\xff\xee..Adobe)/s
const startOfScan = 0xda
const endOfImage = Buffer.from([0xff, 0xd9])

/** What a PNG shows (PNG 3, 5.6): pixels and colours. */
const shownChunks = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sRGB cICP sBIT bKGD pHYs'.split(' '))
const pngSignature = 8
/** What a WebP shows (RFC 9649, section 2.7). */
const shownRiffChunks = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L'])
const riffHeader = 12
/** What an AVIF is made of at its top (ISO/IEC 14496-12, 6.2). Notes stand among the items of `meta`, which the image library tells. */
const shownBoxes = new Set(['ftyp', 'meta', 'mdat'])

const finders: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  'image/jpeg': hidesInJpeg,
  'image/png': hidesInPng,
  'image/webp': webp => hasOthers(partNames(webp, riffHeader, riffChunk), shownRiffChunks),
  'image/avif': avif => hasOthers(partNames(avif, 0, box), shownBoxes),
}

/**
 * Whether a picture holds more than what it shows: remarks, notes of a camera, a preview, bytes behind its end. Kinds
 * that are not looked into may always do.
 */
export function hidesParts({ bytes, mediaType }: Encoded): boolean {
  return finders[mediaType]?.(bufferOf(bytes)) ?? true
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

function hidesInPng(bytes: Buffer): boolean {
  const names = chunkNames(bytes)
  return names.some(name => !shownChunks.has(name)) || names.indexOf('IEND') !== names.length - 1
}

/** Each part of a WebP or AVIF of one picture stands there once: a second one would be shown by nobody. */
function hasOthers(names: readonly string[], shown: ReadonlySet<string>): boolean {
  return names.some((name, index) => !shown.has(name) || names.indexOf(name) !== index)
}

interface Part {
  readonly name: string
  /** With its frame, in bytes. */
  readonly length: number
}

type ReadPart = (bytes: Buffer, at: number) => Part

const shortest = 8

/** In order; a last one without a name stands for bytes that are no part. */
function partNames(bytes: Buffer, first: number, read: ReadPart): readonly string[] {
  const names: string[] = []
  for (let at = first; at < bytes.length; ) {
    const { name, length } = at + shortest > bytes.length ? none : read(bytes, at)
    if (length < shortest || at + length > bytes.length) return [...names, '']
    names.push(name)
    at += length
  }
  return names
}

const none: Part = { name: '', length: 0 }

function chunkNames(png: Buffer): readonly string[] {
  return partNames(png, pngSignature, pngChunk)
}

const pngChunk: ReadPart = (bytes, at) => ({
  name: bytes.toString('latin1', at + 4, at + 8),
  length: 12 + bytes.readUInt32BE(at),
})

/** Filled up to an even length. */
const riffChunk: ReadPart = (bytes, at) => {
  const size = bytes.readUInt32LE(at + 4)
  return { name: bytes.toString('latin1', at, at + 4), length: 8 + size + (size % 2) }
}

const box: ReadPart = (bytes, at) => ({
  name: bytes.toString('latin1', at + 4, at + 8),
  length: bytes.readUInt32BE(at),
})
