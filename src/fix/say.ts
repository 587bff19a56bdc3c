import { changed } from '../diagnostics/changes.ts'
import type { Path, Saying } from '../diagnostics/diagnostic.ts'
import { type Data, isList, isMap } from '../kit/data.ts'

/** What the data shall be: each saying made true, several of one text together, everything else as it was, keys in their order. */
export function said(data: Data, sayings: readonly Saying[]): Data {
  const told = new Map<string, Saying>()
  for (const saying of sayings) {
    const place = placeOf(saying.at, 'key' in saying ? 'key' : 'value')
    const before = told.get(place)
    const isMore = 'changes' in saying && before && 'changes' in before
    told.set(place, isMore ? { at: saying.at, changes: [...before.changes, ...saying.changes] } : saying)
  }
  const steps = sayings.flatMap(({ at }) => at.map((_, index) => placeOf(at.slice(0, index + 1))))
  return anew(data, [], { told, touched: new Set(steps) })
}

interface Sayings {
  /** By place and part. */
  readonly told: ReadonlyMap<string, Saying>
  /** Everything on the way to one of them: the rest stays what it is. */
  readonly touched: ReadonlySet<string>
}

function placeOf(at: Path, part?: 'key' | 'value'): string {
  return JSON.stringify([at, part])
}

function anew(data: Data, at: Path, sayings: Sayings): Data {
  const saying = sayings.told.get(placeOf(at, 'value'))
  if (saying) return valueAfter(data, saying)
  const below = (value: Data, step: string | number) =>
    sayings.touched.has(placeOf([...at, step])) ? anew(value, [...at, step], sayings) : value
  if (isList(data)) return data.map(below)
  if (!isMap(data)) return data
  const entries = Object.entries(data).map(([key, value]) => {
    const renamed = sayings.told.get(placeOf([...at, key], 'key'))
    return [renamed && 'key' in renamed ? renamed.key : key, below(value, key)]
  })
  // A map of the data has no prototype.
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}

function valueAfter(data: Data, saying: Saying): Data {
  if ('value' in saying) return saying.value
  return 'changes' in saying && typeof data === 'string' ? changed(data, saying.changes) : data
}
