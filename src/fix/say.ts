import type { Path, Saying } from '../diagnostics/diagnostic.ts'
import { type Data, isList, isMap } from '../kit/data.ts'

/** What the data shall be: each saying made true, everything else as it was, keys in their order. */
export function said(data: Data, sayings: readonly Saying[]): Data {
  return sayings.reduce((rest, saying) => at(rest, saying.at, saying), data)
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
