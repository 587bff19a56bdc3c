import { crc32 } from 'node:zlib'
import { exifOf } from './exif.ts'
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

/** 300 dots per inch: at 72, layout programs place a photo a metre wide. */
function atPrintDensity(header: Buffer): Buffer {
  const densityAt = startOfImage + 11
  if (header.length <= densityAt + 5) return header
  return Buffer.concat([header.subarray(0, densityAt), dotsPerInch, header.subarray(densityAt + 5)])
}

/** Unit (1 is the inch), across, down. */
const dotsPerInch = Buffer.from([1, 300 >> 8, 300 & 255, 300 >> 8, 300 & 255])

function segment(name: string, content: Buffer): Buffer {
  const head = Buffer.from([0xff, application1, 0, 0])
  head.writeUInt16BE(2 + name.length + content.length, 2)
  return Buffer.concat([head, Buffer.from(name, 'latin1'), content])
}

/** Signature, and the IHDR chunk that every PNG begins with. */
const pngHeader = 8 + 25

/** Before the pixels (PNG 3, 11.3.3.2 and 11.3.2.4). */
function embedInPng(png: Buffer, exif: Buffer, xmp: Buffer): Buffer {
  return Buffer.concat([
    png.subarray(0, pngHeader),
    chunk('eXIf', exif),
    chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp])),
    png.subarray(pngHeader),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(4 + body.length + 4)
  framed.writeUInt32BE(content.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), 4 + body.length)
  return framed
}
