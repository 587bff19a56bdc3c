import { isDeepStrictEqual } from 'node:util'
import type { Saying } from '../diagnostics/diagnostic.ts'
import { dataAt, pathKey } from '../kit/data.ts'
import { readSource, type Source } from '../kit/source.ts'
import { sameStructure } from './same-structure.ts'
import { said } from './say.ts'

type Reading = Awaited<ReturnType<typeof readSource>>

/** What a kit’s file is read as when it has this text. */
export function readAs(file: string, text: string): Promise<Reading> {
  return readSource(file, new Map([[file, { text }]]))
}

/**
 * Whether a mended kit file says what was meant and nothing else: as data it is what it was but for the sayings, and
 * texts keep their Markdown. One that could not be read before is to be read further.
 */
export function kitHolds(before: Reading, after: Reading, sayings: readonly Saying[]): boolean {
  if (!before.value) return after.diagnostics.length < before.diagnostics.length
  if (!after.value || after.value.diagnostics.length > before.value.diagnostics.length) return false
  return (
    isDeepStrictEqual(after.value.data, said(before.value.data, sayings)) &&
    keepsStructure(before.value, after.value, sayings)
  )
}

function keepsStructure(before: Source, after: Source, sayings: readonly Saying[]): boolean {
  const paths = new Map(sayings.map(({ at }) => [pathKey(at), at]))
  return [...paths.values()].every(at => {
    const [text, mended] = [dataAt(before.data, at), dataAt(after.data, at)]
    return typeof text !== 'string' || typeof mended !== 'string' || sameStructure(text, mended)
  })
}
