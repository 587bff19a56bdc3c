import { changed } from '../diagnostics/changes.ts'
import type { Change, Path, Saying } from '../diagnostics/diagnostic.ts'
import { type Data, dataAt, isList, isMap } from '../kit/data.ts'

/** What the data shall be: each saying made true, several of one text together, everything else as it was, keys in their order. */
export function said(data: Data, sayings: readonly Saying[]): Data {
  const values = new Map<string, Told>()
  for (const saying of sayings) {
    const place = JSON.stringify([saying.at, 'key' in saying])
    const { changes = [] } = values.get(place) ?? {}
    values.set(place, 'changes' in saying ? { saying, changes: [...changes, ...saying.changes] } : { saying, changes })
  }
  return [...values.values()].reduce((rest, { saying, changes }) => {
    const value = dataAt(data, saying.at)
    const isChanged = 'changes' in saying && typeof value === 'string'
    return at(rest, saying.at, isChanged ? { at: saying.at, value: changed(value, changes) } : saying)
  }, data)
}

interface Told {
  readonly saying: Saying
  readonly changes: readonly Change[]
}

function at(data: Data, [step, ...rest]: Path, saying: Saying): Data {
  if (step === undefined) return 'value' in saying ? saying.value : data
  if (isList(data)) return data.map((item, index) => (index === step ? at(item, rest, saying) : item))
  if (!isMap(data)) return data
  const isRenamed = rest.length === 0 && 'key' in saying
  const entries = Object.entries(data).map(([key, value]) => {
    if (key !== step) return [key, value]
    return isRenamed ? [saying.key, value] : [key, at(value, rest, saying)]
  })
  // A map of the data has no prototype.
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}
