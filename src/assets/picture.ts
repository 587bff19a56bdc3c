import type { Outcome, Problem } from '../diagnostics/diagnostic.ts'
import type { Picture } from './assets.ts'
import { limits } from './limits.ts'
import { readAsset } from './read-asset.ts'

/** A picture by its header; a drawing is not looked into yet and has no size. */
export type ReadPicture =
  | { readonly kind: 'pixels'; readonly picture: Picture }
  | { readonly kind: 'drawing'; readonly bytes: Buffer }

/** Reads a picture of the kit and tells its kind by its header. Reports as `readAsset` and `probe` do. */
export async function readPicture(folder: string, source: string): Promise<Outcome<ReadPicture, Problem>> {
  const { value: bytes, diagnostics } = await readAsset(folder, source, maxBytes(source))
  if (bytes === undefined) return { diagnostics }
  return looksLikeXml(bytes) ? readDrawing(bytes, source) : readPixels(bytes, source)
}

/** UTF-16 counts too: it is refused later, in words that name it. */
function looksLikeXml(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 64).replaceAll('\0', '')
  return /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(start)
}

function readDrawing(bytes: Buffer, source: string): Outcome<ReadPicture, Problem> {
  return isNamedDrawing(source)
    ? { value: { kind: 'drawing', bytes }, diagnostics: [] }
    : { diagnostics: [notItsName(source)] }
}

/** Most kits have drawings alone: the reader of headers is loaded for the others. */
async function readPixels(bytes: Buffer, source: string): Promise<Outcome<ReadPicture, Problem>> {
  const { probe } = await import('./probe.ts')
  const { value: found, diagnostics } = probe(bytes, source)
  if (found === undefined) return { diagnostics }
  return { value: { kind: 'pixels', picture: { source, bytes, ...found } }, diagnostics: [] }
}

export const drawing = 'image/svg+xml'

interface Size {
  readonly width: number
  readonly height: number
}

export function drawingPicture(source: string, bytes: Buffer, { width, height }: Size): Picture {
  return { source, bytes, mediaType: drawing, width, height }
}

function maxBytes(source: string): number {
  return isNamedDrawing(source) ? limits.drawingBytes : limits.pictureBytes
}

function isNamedDrawing(source: string): boolean {
  return source.toLowerCase().endsWith('.svg')
}

function notItsName(source: string): Problem {
  return {
    code: 'image/broken',
    message: `${source} holds XML or HTML, not the picture that its name says`,
    hint: 'When it is an SVG drawing, name it .svg; else export the picture again.',
  }
}

/** Turns what the image library throws at damaged pixels into `image/broken`; a bug of ours stays one. */
export async function whileDecoding<T>(
  source: string,
  work: () => Promise<Outcome<T, Problem>>,
): Promise<Outcome<T, Problem>> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Error') throw error
    return { diagnostics: [undecodable(source)] }
  }
}

/** The library's own words name its parts, and help nobody. */
function undecodable(source: string): Problem {
  return {
    code: 'image/broken',
    message: `${source} is damaged or incomplete: it cannot be decoded`,
    hint: 'Open it in an image program; when it shows there, export it again, else ask for a new copy.',
  }
}

export function moves(source: string): Problem {
  return {
    code: 'image/moving',
    message: `${source} has several frames; paper shows one`,
    hint: 'Save the frame that tells most as JPEG or PNG and name that file here.',
  }
}
