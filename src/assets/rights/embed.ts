import { crc32 } from 'node:zlib'
import { dotsPerInch, exifOf } from './exif.ts'
import type { Rights } from './rights.ts'
import { xmpOf } from './xmp.ts'

type Embedder = (picture: Buffer, exif: Buffer, xmp: Buffer) => Buffer

/** The kinds that photos are made in. */
export type PhotoType = 'image/jpeg' | 'image/png'

const embedders: Readonly<Record<PhotoType, Embedder>> = { 'image/jpeg': embedInJpeg, 'image/png': embedInPng }

/**
 * Writes rights into a freshly made picture that holds no metadata yet, as EXIF and XMP. The pixels are not touched.
 * The image library could write XMP too, but drops a long packet without a word.
 */
export function embedRights(picture: Buffer, mediaType: PhotoType, rights: Rights): Buffer {
  return embedders[mediaType](picture, exifOf(rights), xmpOf(rights))
}

const startOfImage = 2
const application0 = 0xe0
const application1 = 0xe1

/** After the JFIF header, where there is one (ISO 10918-5, ISO 16684-3). */
function embedInJpeg(jpeg: Buffer, exif: Buffer, xmp: Buffer): Buffer {
  const hasHeader = jpeg[startOfImage + 1] === application0
  const at = hasHeader ? startOfImage + 2 + jpeg.readUInt16BE(startOfImage + 2) : startOfImage
  return Buffer.concat([
    atPrintDensity(jpeg.subarray(0, at)),
    segment('Exif\0\0', exif),
    segment('http://ns.adobe.com/xap/1.0/\0', xmp),
    jpeg.subarray(at),
  ])
}

/** The JFIF header tells the resolution once more: the unit (1 is the inch), across and down. */
function atPrintDensity(header: Buffer): Buffer {
  const densityAt = startOfImage + 11
  if (header.length < densityAt + 5) return header
  const density = Buffer.from([1, dotsPerInch >> 8, dotsPerInch & 255, dotsPerInch >> 8, dotsPerInch & 255])
  return Buffer.concat([header.subarray(0, densityAt), density, header.subarray(densityAt + 5)])
}

function segment(name: string, content: Buffer): Buffer {
  const head = Buffer.from([0xff, application1, 0, 0])
  head.writeUInt16BE(2 + name.length + content.length, 2)
  return Buffer.concat([head, Buffer.from(name, 'latin1'), content])
}

/** Signature, and the IHDR chunk that every PNG begins with. */
const pngHeader = 8 + 25

/** Before the pixels (PNG 3, 5.6), with the one resolution that a PNG may have. */
function embedInPng(png: Buffer, exif: Buffer, xmp: Buffer): Buffer {
  return Buffer.concat([
    png.subarray(0, pngHeader),
    chunk('pHYs', physicalPixels()),
    chunk('eXIf', exif),
    chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp])),
    ...chunksAfter(png).filter(bytes => bytes.toString('latin1', 4, 8) !== 'pHYs'),
  ])
}

/** Pixels to the metre, across and down, and the unit (1 is the metre). */
function physicalPixels(): Buffer {
  const bytes = Buffer.alloc(9)
  const toTheMetre = Math.round(dotsPerInch / 0.0254)
  bytes.writeUInt32BE(toTheMetre, 0)
  bytes.writeUInt32BE(toTheMetre, 4)
  bytes.writeUInt8(1, 8)
  return bytes
}

function chunksAfter(png: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = []
  for (let at = pngHeader; at < png.length; at += chunks.at(-1)?.length ?? png.length) {
    chunks.push(png.subarray(at, at + 12 + png.readUInt32BE(at)))
  }
  return chunks
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(4 + body.length + 4)
  framed.writeUInt32BE(content.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), 4 + body.length)
  return framed
}
