import type { Finding, Outcome, Problem } from '../diagnostics/diagnostic.ts'
import type { Logo } from '../kit/pictures.ts'
import type { LogoAsset, Picture, Purpose } from './assets.ts'
import { faintShare, type Ground } from './faint.ts'
import { hidesParts, movesAsPng } from './hidden-parts.ts'
import { type Ink, inkOf } from './ink.ts'
import { drawing, drawingPicture, moves, readPicture, whileDecoding } from './picture.ts'
import { cleanLogo, convertLogo, decodeAll, drawLogo, readMetadata } from './renditions.ts'
import { inspectDrawing } from './svg/inspect.ts'

interface Side {
  readonly picture: Picture
  readonly pixels: readonly Picture[]
  readonly ink?: Ink | undefined
}

/** What one side of a logo stands on, and what is made of it. */
interface Making {
  readonly ground: Ground
  /** Makes what a program needs that cannot read the logo itself. */
  readonly make: (picture: Picture) => Promise<readonly Picture[]>
  readonly measure: (picture: Picture, ground: Ground) => Promise<Ink | undefined>
}

/** Reads a logo and its variant for dark ground, and makes pixels of the light one. Reports at `file` and at `dark`. */
export async function resolveLogo(logo: Logo, folder: string, purpose: Purpose): Promise<Outcome<LogoAsset, Finding>> {
  const light = await resolveSide(folder, logo.file, { ground: 'light', ...makings[purpose] })
  const { measure } = makings[purpose]
  const dark =
    logo.dark === undefined ? absent : await resolveSide(folder, logo.dark, { ground: 'dark', make: noPixels, measure })
  const diagnostics = [...at(logo, 'file', light.diagnostics), ...at(logo, 'dark', dark.diagnostics)]
  if (light.value === undefined) return { diagnostics }
  const variant = dark.value === undefined ? {} : { dark: dark.value.picture }
  const { picture, pixels } = light.value
  const ink = { light: light.value.ink, dark: dark.value?.ink }
  return { value: { light: picture, ...variant, pixels, ink }, diagnostics }
}

const absent: Outcome<Side, Problem> = { diagnostics: [] }

function at(logo: Logo, key: string, problems: readonly Problem[]): readonly Finding[] {
  return problems.map(problem => ({ ...problem, at: [...logo.at, key] }))
}

async function resolveSide(folder: string, source: string, making: Making): Promise<Outcome<Side, Problem>> {
  const { value: read, diagnostics } = await readPicture(folder, source)
  if (read === undefined) return { diagnostics }
  return read.kind === 'drawing' ? resolveDrawing(source, read.bytes, making) : resolvePixels(read.picture, making)
}

async function resolveDrawing(
  source: string,
  bytes: Buffer,
  { ground, make, measure }: Making,
): Promise<Outcome<Side, Problem>> {
  const { value: seen, diagnostics } = await inspectDrawing(bytes, source)
  if (seen === undefined) return { diagnostics }
  const picture = drawingPicture(source, bytes, seen)
  return whileDecoding(source, async () => {
    if (!seen.drawnAlike) return { value: { picture, pixels: [], ink: undefined }, diagnostics }
    const value = { picture, pixels: await make(picture), ink: await measure(picture, ground) }
    return { value, diagnostics: [...diagnostics, ...(await faintProblems(picture, ground))] }
  })
}

async function resolvePixels(original: Picture, { ground, make, measure }: Making): Promise<Outcome<Side, Problem>> {
  const { source, bytes } = original
  return whileDecoding(source, async () => {
    const { frames, hasNotes } = await readMetadata(bytes)
    if (frames > 1 || movesAsPng(original)) return { diagnostics: [moves(source)] }
    await decodeAll(bytes)
    const picture = hasNotes || hidesParts(original) ? await cleanLogo(original) : original
    const value = { picture, pixels: await make(picture), ink: await measure(picture, ground) }
    return { value, diagnostics: await faintProblems(picture, ground) }
  })
}

/** White letters inside of a sign count as its own, and specks are no loss. */
const mostFaint = 0.2

const hints: Readonly<Record<Ground, string>> = {
  light: 'Name the variant for light ground as file:, and this one as dark:',
  dark: 'Name a variant with light letters as dark:, or leave dark: out: on dark ground the logo then stands on white',
}

async function faintProblems(picture: Picture, ground: Ground): Promise<readonly Problem[]> {
  const share = await faintShare(picture, ground)
  if (share < mostFaint) return []
  const part = share > 0.99 ? 'All' : `${Math.round(share * 100)} %`
  const message = `${part} of ${picture.source} cannot be seen on ${ground === 'light' ? 'white paper' : 'dark ground'}`
  return [{ code: 'logo/faint', message, hint: hints[ground] }]
}

/** Pixels on the longer side: for posters and large screens; for websites, and for Word, where logos are 4 cm wide. */
const large = 1600
const small = 800

/** PNG and JPEG are read by every program, and need no more than a small one beside a large one. */
const makers: Readonly<Record<string, Making['make']>> = {
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

async function unmeasured(): Promise<undefined> {
  return undefined
}

const makings: Readonly<Record<Purpose, Pick<Making, 'make' | 'measure'>>> = {
  ship: { make: makePixels, measure: inkOf },
  check: { make: noPixels, measure: unmeasured },
}
