import { extname } from 'node:path'
import { imageSize } from 'image-size'
import type { Outcome, Problem } from '../diagnostics/diagnostic.ts'
import { limits } from './limits.ts'

/** What the header of a picture says: pixels as a viewer shows them, turned where the orientation says so. */
export interface Probe {
  readonly mediaType: string
  readonly width: number
  readonly height: number
}

interface Kind {
  readonly mediaType: string
  readonly extensions: readonly string[]
}

/** By the names that image-size has for them. */
const kinds: Readonly<Record<string, Kind>> = {
  avif: { mediaType: 'image/avif', extensions: ['.avif'] },
  gif: { mediaType: 'image/gif', extensions: ['.gif'] },
  jpg: { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg', '.jpe', '.jfif'] },
  png: { mediaType: 'image/png', extensions: ['.png'] },
  tiff: { mediaType: 'image/tiff', extensions: ['.tif', '.tiff'] },
  webp: { mediaType: 'image/webp', extensions: ['.webp'] },
}

const strangers: Readonly<Record<string, string>> = {
  heic: 'HEIC, which phones write and few newsrooms open',
  heif: 'HEIF, which phones write and few newsrooms open',
  bmp: 'a Windows bitmap',
  psd: 'a Photoshop document',
  ico: 'an icon file',
  jxl: 'JPEG XL',
  'jxl-stream': 'JPEG XL',
  jp2: 'JPEG 2000',
  j2c: 'JPEG 2000',
  pdf: 'a PDF, as programs for drawing save it too',
  postscript: 'PostScript (EPS)',
  archive: 'a packed file: an archive, or a document of an office program',
}

/** Lines and not pixels: as a photo, a logo would be blurred in print. */
const drawn: readonly string[] = ['pdf', 'postscript']

/**
 * Tells the kind and the size of a picture of pixels by its header, before anything is decoded.
 * Reports `image/broken` for what is no picture, or another one than its name says, and `image/bomb` above 50 megapixels.
 */
export function probe(bytes: Buffer, source: string): Outcome<Probe, Problem> {
  if (bytes.length === 0) return broken(`${source} is empty`, 'Export the picture again; the copy may have failed.')
  const found = sizeOf(bytes)
  const kind = kinds[found.type]
  if (kind === undefined) return broken(`${source} is ${nameOf(found.type)}`, advice(found.type))
  if (!kind.extensions.includes(extname(source).toLowerCase())) return renamed(source, kind)
  if (!(found.width > 0 && found.height > 0)) return cutShort(source)
  if (found.width * found.height > limits.pixels) return bomb(source, found)
  if (Math.max(found.width / found.height, found.height / found.width) > limits.ratio)
    return broken(
      `${source} is ${found.width} × ${found.height} pixels, too thin a line to be shown`,
      'Look whether the right file has this name, and export it with all that it shows.',
    )
  return { value: { mediaType: kind.mediaType, ...upright(found) }, diagnostics: [] }
}

interface Header {
  readonly type: string
  readonly width: number
  readonly height: number
  readonly orientation?: number
}

/** A header that cannot be read to its end keeps its kind, so that the message can name it. */
function sizeOf(bytes: Buffer): Header {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    return { type, width, height, orientation }
  } catch {
    return { type: kindByMagic(bytes), width: 0, height: 0 }
  }
}

const magic: readonly (readonly [string, RegExp])[] = [
  ['png', /^\x89PNG/],
  ['jpg', /^\xff\xd8/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF....WEBP/s],
  ['tiff', /^(II\*\0|MM\0\*)/],
  ['avif', /^....ftypavi[fs]/s],
  ['heic', /^....ftyp(hei|hev|mif|msf)/s],
  ['pdf', /^%PDF-/],
  ['postscript', /^(%!PS|\xc5\xd0\xd3\xc6)/],
  ['archive', /^PK\p{Cc}{2}/u],
]

function kindByMagic(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 16)
  return magic.find(([, pattern]) => pattern.test(start))?.[0] ?? ''
}

/** EXIF orientations 5 to 8 turn a picture by a quarter. */
function upright({ width, height, orientation = 1 }: Header) {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

function nameOf(type: string): string {
  return strangers[type] ?? 'not a picture that presskit knows'
}

function advice(type: string): string {
  return drawn.includes(type)
    ? 'Open it in the program that it was drawn with, and export it as SVG.'
    : 'Export a drawing as SVG, a photo as JPEG or PNG.'
}

function renamed(source: string, kind: Kind): Outcome<never, Problem> {
  const right = `${source.slice(0, source.length - extname(source).length)}${kind.extensions[0]}`
  return broken(
    `${source} holds ${kind.mediaType}, another kind of picture than its name says`,
    `Rename it to ${right}.`,
  )
}

function cutShort(source: string): Outcome<never, Problem> {
  return broken(`${source} is damaged: its header has no size`, 'Export the picture again; the copy may have failed.')
}

function bomb(source: string, { width, height }: Header): Outcome<never, Problem> {
  const megapixels = Math.round((width * height) / 1_000_000)
  return {
    diagnostics: [
      {
        code: 'image/bomb',
        message: `${source} is ${width} × ${height} pixels (${megapixels} megapixels); the limit is ${limits.pixels / 1_000_000}`,
        hint: 'Export it smaller: 6000 pixels on the longer side fill a magazine page.',
      },
    ],
  }
}

function broken(message: string, hint: string): Outcome<never, Problem> {
  return { diagnostics: [{ code: 'image/broken', message, hint }] }
}
