import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, isList, isMap, pathText } from '../data.ts'

/** Lists of a language whose length is fixed, and what that length is of. */
const lengths: readonly (readonly [below: Path, length: number, of: string])[] = [
  [['dates', 'months'], 12, 'one name for each month, from January on'],
  [['quotes'], 4, 'the outer pair of quotation marks, then the inner pair'],
  [['numbers', 'bytes'], 3, 'the words for bytes, kilobytes and megabytes'],
]

/** What a kit says of a language under `strings`, as far as a shape cannot say it. */
export function ownLanguageFindings(data: Data): readonly Finding[] {
  const strings = dataAt(data, ['strings'])
  return isMap(strings) ? Object.keys(strings).flatMap(tag => wrongLengths(data, ['strings', tag])) : []
}

function wrongLengths(data: Data, language: Path): readonly Finding[] {
  return lengths.flatMap(([below, length, of]) => {
    const at = [...language, ...below]
    const list = dataAt(data, at)
    if (!isList(list) || list.length === length) return []
    const message = `${pathText(at)} has ${list.length} ${list.length === 1 ? 'item' : 'items'}, and needs ${length}`
    return [{ code: 'kit/type', message, hint: `Write ${of}.`, at } as const]
  })
}
