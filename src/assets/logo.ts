import type { Finding, Outcome, Problem } from '../diagnostics/diagnostic.ts'
import type { Logo } from '../kit/pictures.ts'
import type { LogoAsset, Picture, Purpose } from './assets.ts'
import { hidesParts, movesAsPng } from './hidden-parts.ts'
import { drawing, drawingPicture, moves, readPicture, whileDecoding } from './picture.ts'
import { cleanLogo, convertLogo, decodeAll, drawLogo, readMetadata } from './renditions.ts'
import { inspectDrawing } from './svg/inspect.ts'

interface Side {
  readonly picture: Picture
  readonly pixels: readonly Picture[]
}

/** Makes what a program needs that cannot read the logo itself. */
type PixelMaker = (picture: Picture) => Promise<readonly Picture[]>

/** Reads a logo and its variant for dark ground, and makes pixels of the light one. Reports at `file` and at `dark`. */
export async function resolveLogo(logo: Logo, folder: string, purpose: Purpose): Promise<Outcome<LogoAsset, Finding>> {
  const [light, dark] = await Promise.all([
    resolveSide(folder, logo.file, purpose === 'ship' ? makePixels : noPixels),
    logo.dark === undefined ? absent : resolveSide(folder, logo.dark, noPixels),
  ])
  const diagnostics = [...at(logo, 'file', light.diagnostics), ...at(logo, 'dark', dark.diagnostics)]
  if (light.value === undefined) return { diagnostics }
  const variant = dark.value === undefined ? {} : { dark: dark.value.picture }
  return { value: { light: light.value.picture, ...variant, pixels: light.value.pixels }, diagnostics }
}

const absent: Outcome<Side, Problem> = { diagnostics: [] }

function at(logo: Logo, key: string, problems: readonly Problem[]): readonly Finding[] {
  return problems.map(problem => ({ ...problem, at: [...logo.at, key] }))
}

async function resolveSide(folder: string, source: string, make: PixelMaker): Promise<Outcome<Side, Problem>> {
  const { value: read, diagnostics } = await readPicture(folder, source)
  if (read === undefined) return { diagnostics }
  return read.kind === 'drawing' ? resolveDrawing(source, read.bytes, make) : resolvePixels(read.picture, make)
}

async function resolveDrawing(source: string, bytes: Buffer, make: PixelMaker): Promise<Outcome<Side, Problem>> {
  const { value: seen, diagnostics } = await inspectDrawing(bytes, source)
  if (seen === undefined) return { diagnostics }
  const picture = drawingPicture(source, bytes, seen)
  return whileDecoding(source, async () => {
    const pixels = seen.drawnAlike ? await make(picture) : []
    return { value: { picture, pixels }, diagnostics }
  })
}

async function resolvePixels(original: Picture, make: PixelMaker): Promise<Outcome<Side, Problem>> {
  const { source, bytes } = original
  return whileDecoding(source, async () => {
    const { frames, hasNotes } = await readMetadata(bytes)
    if (frames > 1 || movesAsPng(original)) return { diagnostics: [moves(source)] }
    await decodeAll(bytes)
    const picture = hasNotes || hidesParts(original) ? await cleanLogo(original) : original
    return { value: { picture, pixels: await make(picture) }, diagnostics: [] }
  })
}

/** Pixels on the longer side: for posters and large screens; for websites, and for Word, where logos are 4 cm wide. */
const large = 1600
const small = 800

/** PNG and JPEG are read by every program, and need no more than a small one beside a large one. */
const makers: Readonly<Record<string, PixelMaker>> = {
  [drawing]: picture => Promise.all([drawLogo(picture, large), drawLogo(picture, small)]),
  'image/png': smaller,
  'image/jpeg': smaller,
}

async function makePixels(picture: Picture): Promise<readonly Picture[]> {
  return makers[picture.mediaType]?.(picture) ?? [await convertLogo(picture, large), ...(await smaller(picture))]
}

async function smaller(picture: Picture): Promise<readonly Picture[]> {
  return Math.max(picture.width, picture.height) > small ? [await convertLogo(picture, small)] : []
}

async function noPixels(): Promise<readonly Picture[]> {
  return []
}
