import { cut, lettersIn } from './cut.ts'
import { type ReadFont, readFonts } from './read-fonts.ts'
import { type Slice, slicesOf } from './slices.ts'
import type { Face, Script } from './theme.ts'

/** A face, or one slice of it, cut to letters of the kit. */
export interface CutFace {
  readonly face: Face
  /** The slice's name, where it is one. */
  readonly slice?: string
  /** The letters that a slice is for: other slices have the others. */
  readonly range?: readonly string[]
  readonly bytes: Uint8Array
}

/** The faces of the scripts that a kit has letters of, with the licences of their families. */
export interface CutScripts {
  readonly faces: readonly CutFace[]
  readonly scripts: readonly Script[]
  /** Letters that no script has either. */
  readonly missing: readonly string[]
}

/**
 * Asks script by script for the letters that are still missing, and cuts its faces to them. No font is read once all
 * letters are there: a kit in Latin and Cyrillic letters pays nothing.
 */
export async function cutScripts(
  scripts: readonly Script[],
  letters: ReadonlySet<string>,
  missing: readonly string[],
): Promise<CutScripts> {
  const [script, ...others] = scripts
  if (!script || missing.length === 0) return { faces: [], scripts: [], missing }
  const read = readFonts()
  const sources = await Promise.all(script.faces.map(face => openFace(face, read)))
  const own = await ownLetters(sources, others, missing)
  const wanted = own.length === 0 ? [] : [...own, ...[...script.marks].filter(mark => letters.has(mark))]
  const faces = (await Promise.all(sources.map(source => source.cut(wanted)))).flat()
  // Lists of slices name letters that their fonts do not have.
  const found = new Set((await Promise.all(faces.map(({ bytes }) => lettersIn(bytes)))).flat())
  const lacking = missing.filter(letter => !found.has(letter))
  const rest = await cutScripts(others, letters, lacking)
  if (lacking.length === missing.length) return rest
  return { faces: [...faces, ...rest.faces], scripts: [script, ...rest.scripts], missing: rest.missing }
}

/** What these faces have of the letters, less what some of them lack and a further script has in all of its: pages set a letter in any of the faces. */
async function ownLetters(
  sources: readonly Source[],
  others: readonly Script[],
  letters: readonly string[],
): Promise<readonly string[]> {
  const found = letters.filter(letter => sources.some(({ has }) => has(letter)))
  const uneven = found.filter(letter => !sources.every(({ has }) => has(letter)))
  const elsewhere = await wholeIn(others, uneven)
  return found.filter(letter => !elsewhere.has(letter))
}

/** Those of the letters that every face of one of the scripts has. */
async function wholeIn(
  [script, ...others]: readonly Script[],
  letters: readonly string[],
): Promise<ReadonlySet<string>> {
  if (!script || letters.length === 0) return new Set()
  const read = readFonts()
  const sources = await Promise.all(script.faces.map(face => openFace(face, read)))
  const whole = letters.filter(letter => sources.every(({ has }) => has(letter)))
  const rest = letters.filter(letter => !whole.includes(letter))
  return new Set([...whole, ...(await wholeIn(others, rest))])
}

/** A face whose letters are known: those of its file, or of the list of its slices. */
interface Source {
  readonly has: (letter: string) => boolean
  readonly cut: (letters: readonly string[]) => Promise<readonly CutFace[]>
}

function openFace(face: Face, read: ReadFont): Promise<Source> {
  return face.slices === undefined ? openFile(face, read) : openSlices(face, read)
}

async function openFile(face: Face, read: ReadFont): Promise<Source> {
  const font = await read(face.file, face)
  const has = new Set(await lettersIn(font))
  return {
    has: letter => has.has(letter),
    // A font without a letter is none: browsers refuse it.
    cut: async letters =>
      letters.some(letter => has.has(letter))
        ? [{ face, bytes: await cut(font, { letters, features: 'script' }) }]
        : [],
  }
}

async function openSlices(face: Face, read: ReadFont): Promise<Source> {
  const slices = await slicesOf(face)
  return {
    has: letter => slices.some(slice => slice.has(letter)),
    cut: async letters => {
      const ranges = slices.map(slice => ({ slice, range: letters.filter(slice.has) }))
      const wanted = ranges.filter(({ range }) => range.length > 0)
      const cuts = wanted.map(async ({ slice, range }) =>
        cutSlice(face, { slice, range }, await read(slice.file, face)),
      )
      return (await Promise.all(cuts)).flat()
    },
  }
}

interface SlicePart {
  readonly slice: Slice
  readonly range: readonly string[]
}

async function cutSlice(face: Face, { slice, range }: SlicePart, font: Uint8Array): Promise<readonly CutFace[]> {
  const bytes = await cut(font, { letters: range, features: 'script', weight: face.weight })
  const has = new Set(await lettersIn(bytes))
  const own = range.filter(letter => has.has(letter))
  return own.length === 0 ? [] : [{ face, slice: slice.name, range: own, bytes }]
}
