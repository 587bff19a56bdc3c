import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Face } from './theme.ts'
import { unlessDamaged } from './unless-damaged.ts'

/** One part of a face that comes in many files. */
export interface Slice {
  readonly name: string
  /** Absolute. */
  readonly file: string
  readonly has: (letter: string) => boolean
}

const list = z.record(z.string(), z.string())

/** The slices of a face, by the list that its package brings: `{"[119]": "U+3001-3002,U+4e00"}` (CSS Fonts 4, `unicode-range`). */
export async function slicesOf(face: Face): Promise<readonly Slice[]> {
  const { slices } = face
  if (slices === undefined) return []
  const read = async () => list.parse(JSON.parse(await readFile(slices, 'utf8')))
  const ranges = await unlessDamaged({ what: 'list of slices', file: slices, face }, read)
  return Object.entries(ranges).map(([key, range]) => {
    const name = key.replaceAll(/[[\]]/g, '')
    const codes = range.split(',').map(parseRange)
    const has = (letter: string): boolean => {
      const code = letter.codePointAt(0) ?? 0
      return codes.some(({ first, last }) => first <= code && code <= last)
    }
    return { name, file: face.file.replace('{slice}', name), has }
  })
}

function parseRange(range: string): { readonly first: number; readonly last: number } {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
  return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }
}
