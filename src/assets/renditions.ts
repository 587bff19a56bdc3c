import type { Sharp, SharpOptions } from 'sharp'
import { Mendable } from '../diagnostics/mendable.ts'
import type { Picture } from './assets.ts'
import { limits } from './limits.ts'
import type { PhotoType } from './rights/embed.ts'

/** Pixels on the longer side of a picture for the web. */
const longestSide = 1600

/**
 * Fast matters more than small: ten logos on two cores take 0.1 s at level 3 and 0.18 s at level 6, for a sixth less;
 * adaptive filters cost 0.4 s.
 */
const pngLevel = 3
/** Photos that stay PNG are few, and travel by mail. */
const photoPngLevel = 6

/**
 * Draws an SVG logo on transparent ground, so many pixels on its longer side, with no metadata. Drawings get here only
 * after `inspectDrawing`, so that nothing is fetched and no letter needs a font.
 */
export async function drawLogo(logo: Picture, longest: number): Promise<Picture> {
  // Its own size, in user units, says nothing of the size that it is drawn in.
  const drawing = await open(logo.bytes, { limitInputPixels: false })
  const side = logo.height > logo.width ? { height: longest } : { width: longest }
  return pngOf(drawing.resize(side), logo)
}

/** Makes a PNG of a logo that is pixels already, at most so many on the longer side. */
export async function convertLogo(logo: Picture, longest: number): Promise<Picture> {
  const image = await open(logo.bytes, strict)
  return pngOf(image.autoOrient().resize({ ...webSize, width: longest, height: longest }), logo)
}

/** A picture, small, as red, green, blue and alpha of each pixel. */
export async function thumbnail(logo: Picture, longest: number) {
  const image = await open(logo.bytes, { ...strict, limitInputPixels: false })
  const small = image.autoOrient().resize({ width: longest, height: longest, fit: 'inside' })
  const pixels = small.toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' })
  const { data, info } = await pixels.toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Decodes every pixel and forgets them: whether one of them can be seen through. Throws when the picture is damaged. */
export async function decodeAll(bytes: Uint8Array): Promise<{ readonly isOpaque: boolean }> {
  const image = await open(bytes, strict)
  const { format, isProgressive } = await image.metadata()
  // Statistics of an interlaced PNG do not notice that its end is missing.
  if (format === 'png' && isProgressive) await (await open(bytes, strict)).resize(8).raw().toBuffer()
  return image.stats()
}

/** A raster logo in its own kind (TIFF and GIF as PNG), upright, without what a camera or a drawing program wrote beside its pixels. */
export async function cleanLogo(logo: Picture): Promise<Picture> {
  const decoded = await open(logo.bytes, strict)
  const { space } = await decoded.metadata()
  const turned = decoded.autoOrient()
  // A profile of inks says nothing of light.
  const image = space === 'cmyk' ? turned.toColourspace('srgb').withIccProfile('srgb') : turned.keepIccProfile()
  const encode = sameKind[logo.mediaType]
  if (!encode) return pngOf(image, logo)
  const { data, info } = await encode(image).toBuffer({ resolveWithObject: true })
  return { ...logo, bytes: data, width: info.width, height: info.height }
}

/** So little is lost that nobody sees it, and nothing where the kind allows it. */
const sameKind: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  // Its greatest effort takes ten times as long, for half the bytes of what is small anyway.
  'image/avif': image => image.avif({ lossless: true, effort: 0 }),
  'image/jpeg': image => image.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  'image/webp': image => image.webp({ lossless: true }),
}

/** What a file says of itself, undecoded. */
export interface Metadata {
  readonly exif?: Buffer
  readonly xmp?: string
  /** Any of EXIF, XMP, IPTC or comments. */
  readonly hasNotes: boolean
  /** Above 1 when it moves. */
  readonly frames: number
  readonly hasAlpha: boolean
}

export async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  const image = await open(bytes, strict)
  const metadata = await image.metadata()
  const { exif, xmpAsString: xmp, iptc, comments, pages = 1, format, hasAlpha = false } = metadata
  return {
    ...(exif === undefined ? {} : { exif }),
    ...(xmp === undefined ? {} : { xmp }),
    hasNotes: [exif, xmp, iptc, comments].some(note => note !== undefined),
    // The further pages of a TIFF are thumbnails or layers.
    frames: format === 'tiff' ? 1 : pages,
    hasAlpha,
  }
}

/** One photo in the two sizes that it ships in, in sRGB, upright, and with no metadata at all. */
export interface Developed {
  readonly print: Picture & { readonly mediaType: PhotoType; readonly bytes: Buffer }
  readonly web: Picture & { readonly mediaType: PhotoType; readonly bytes: Buffer }
}

/** JPEG for print at quality 92 with full colour, for the web at 82; PNG where one sees through it, or where it was PNG. */
export async function developPhoto(photo: Picture, { hasAlpha }: Metadata): Promise<Developed> {
  // Programs write the channel of transparency also where nothing is transparent; a PNG weighs ten times as much.
  const isClear = hasAlpha && !(await decodeAll(photo.bytes)).isOpaque
  const print: PhotoType = isClear || photo.mediaType === 'image/png' ? 'image/png' : 'image/jpeg'
  const web: PhotoType = isClear ? 'image/png' : 'image/jpeg'
  return {
    print: await develop(await upright(photo), photo, print, printJpeg),
    web: await develop((await upright(photo)).resize(webSize), photo, web, webJpeg),
  }
}

const strict = { failOn: 'error', limitInputPixels: limits.pixels } as const
const webSize = { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true } as const
/** Code tables made to measure would save a sixth, and hold a whole photo of 24 megapixels in memory: 360 MB against 90. */
const printJpeg = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false } as const
const webJpeg = { quality: 82 } as const

type JpegOptions = typeof printJpeg | typeof webJpeg

/**
 * The library keeps the last pictures unless it is told not to: in a kit of 200 photos none comes twice.
 * Throws `Mendable` where it does not load: no picture is to blame.
 */
async function open(bytes: Uint8Array, options: SharpOptions): Promise<Sharp> {
  const { default: sharp } = await import('sharp').catch(explainMissing)
  sharp.cache(false)
  return sharp(bytes, options)
}

function explainMissing(error: unknown): never {
  const [why] = String(error instanceof Error ? error.message : error).split('\n')
  const hint =
    'Install presskit again on this machine, with optional packages: the library has a package of its own for each platform.'
  throw new Mendable('environment', `The image library (sharp) does not work: ${why}.`, hint)
}

async function upright(photo: Picture): Promise<Sharp> {
  const image = await open(photo.bytes, strict)
  return image.autoOrient().toColourspace('srgb').withIccProfile('srgb')
}

const encoders: Readonly<Record<PhotoType, (image: Sharp, jpeg: JpegOptions) => Sharp>> = {
  'image/jpeg': (image, jpeg) => image.jpeg(jpeg),
  'image/png': image => image.png({ compressionLevel: photoPngLevel }),
}

async function develop(image: Sharp, photo: Picture, mediaType: PhotoType, jpeg: JpegOptions) {
  const { data, info } = await encoders[mediaType](image, jpeg).toBuffer({ resolveWithObject: true })
  return { source: photo.source, bytes: data, mediaType, width: info.width, height: info.height }
}

async function pngOf(image: Sharp, { source }: Picture): Promise<Picture> {
  const { data, info } = await image.png({ compressionLevel: pngLevel }).toBuffer({ resolveWithObject: true })
  return { source, bytes: data, mediaType: 'image/png', width: info.width, height: info.height }
}
