import type { Path } from '../diagnostics/diagnostic.ts'
import { type Data, isList, isMap } from './data.ts'

/** A place of some data: another value there, its key by another name, or both; with neither it goes. */
export interface Revision {
  readonly at: Path
  readonly value?: Data
  readonly key?: string
}

/** The data after all revisions at once. What is not there yet is added, with the maps that lead to it. */
export function revised(data: Data, revisions: readonly Revision[]): Data {
  const own = revisions.find(({ at, value }) => at.length === 0 && value !== undefined)
  if (own?.value !== undefined) return own.value
  const below = byFirstStep(revisions)
  if (isList(data)) return data.map((item, index) => revised(item, below.get(index) ?? []))
  if (!isMap(data) || below.size === 0) return data
  const kept = Object.entries(data).flatMap(([key, item]) => revisedEntry(key, item, below.get(key) ?? []))
  const added = [...below].flatMap(([key, some]) => (Object.hasOwn(data, key) ? [] : addedEntry(key, some)))
  // A map of the data has no prototype.
  return Object.assign(Object.create(null), Object.fromEntries([...kept, ...added]))
}

function byFirstStep(revisions: readonly Revision[]): ReadonlyMap<string | number, readonly Revision[]> {
  const below = new Map<string | number, Revision[]>()
  for (const { at, ...change } of revisions) {
    const [step, ...rest] = at
    if (step === undefined) continue
    const same = below.get(step) ?? []
    same.push({ at: rest, ...change })
    below.set(step, same)
  }
  return below
}

function revisedEntry(key: string, item: Data, revisions: readonly Revision[]): (readonly [string, Data])[] {
  const own = revisions.find(({ at }) => at.length === 0)
  const isGone = own !== undefined && own.key === undefined && own.value === undefined
  return isGone ? [] : [[own?.key ?? key, revised(item, revisions)]]
}

function addedEntry(key: string | number, revisions: readonly Revision[]): (readonly [string | number, Data])[] {
  if (revisions.every(({ value }) => value === undefined)) return []
  const own = revisions.find(({ at }) => at.length === 0)
  return [[key, own?.value ?? revised({}, revisions)]]
}
