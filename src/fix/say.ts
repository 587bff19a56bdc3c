import { changed } from '../diagnostics/changes.ts'
import type { Saying } from '../diagnostics/diagnostic.ts'
import { grouped } from '../grouped.ts'
import { type Data, dataAt, pathKey } from '../kit/data.ts'
import { present } from '../kit/present.ts'
import { type Revision, revised } from '../kit/revised.ts'

/** What the data shall be: each saying made true, several of one text together, everything else as it was, keys in their order. */
export function said(data: Data, sayings: readonly Saying[]): Data {
  const places = [...grouped(sayings, ({ at }) => pathKey(at)).values()]
  const revisions = places.flatMap(own => revisionOf(data, own))
  return revised(data, revisions)
}

/** Of sayings at one place; nothing is said of what is not there. */
function revisionOf(data: Data, sayings: readonly Saying[]): readonly Revision[] {
  const at = sayings[0]?.at ?? []
  const before = dataAt(data, at)
  const [key] = sayings.flatMap(saying => ('key' in saying ? [saying.key] : []))
  const [whole] = sayings.flatMap(saying => ('value' in saying ? [saying.value] : []))
  const changes = sayings.flatMap(saying => ('changes' in saying ? saying.changes : []))
  const value = whole ?? (typeof before === 'string' ? changed(before, changes) : undefined)
  return before === undefined || (key ?? value) === undefined ? [] : [present({ at, key, value })]
}
