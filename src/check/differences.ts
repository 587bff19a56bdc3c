import { grouped } from '../grouped.ts'
import type { Datum } from './data-in-text.ts'

/** A text with what was read in it. */
export interface Told {
  readonly text: string
  readonly data: readonly Datum[]
}

/** What one text has and its translation lacks, beside what the translation has in its place. */
export interface Difference {
  readonly missing: Datum
  readonly strange: Datum
}

/**
 * Where a text and its translation each have what the other lacks: a number that one language spells out, or explains in
 * brackets, is no difference. Translators keep paragraphs, so both stand in the same one; one difference is told of each.
 */
export function differences(source: Told, target: Told): readonly Difference[] {
  const [there, here] = [paragraphEnds(source.text), paragraphEnds(target.text)]
  const areParallel = there.length === here.length
  const missing = byParagraph(without(source.data, target.data), areParallel ? there : [])
  const strange = byParagraph(without(target.data, source.data), areParallel ? here : [])
  return [...missing].flatMap(([paragraph, theirs]) => differing(theirs, strange.get(paragraph) ?? []))
}

function paragraphEnds(text: string): readonly number[] {
  return [...text.matchAll(/\n[ \t]*\n\s*/g)].map(({ index }) => index)
}

function byParagraph(data: readonly Datum[], ends: readonly number[]): ReadonlyMap<number, readonly Datum[]> {
  return grouped(data, ({ from }) => ends.filter(end => end < from).length)
}

function without(data: readonly Datum[], others: readonly Datum[]): readonly Datum[] {
  const known = grouped(others, ({ value }) => value)
  return data.filter(
    ({ value, year, role }) =>
      role !== 'aside' && !formsOf(value).some(form => known.get(form)?.some(other => isSameYear(year, other.year))),
  )
}

/** `2026–2027` and `2026/27`; `1990s` and `90er`. */
function formsOf(value: string): readonly string[] {
  if (/^\d\d$/.test(value)) return [value, `19${value}`, `20${value}`]
  return /^(?:19|20)\d\d$/.test(value) ? [value, value.slice(2)] : [value]
}

/** Years are often left out. */
function isSameYear(year: number | undefined, other: number | undefined): boolean {
  return year === undefined || other === undefined || year === other
}

/** The first that is left when each number that was only written in another way, or converted, is put beside its like. */
function differing(missing: readonly Datum[], strange: readonly Datum[]): readonly Difference[] {
  const rest = [...strange]
  const unlike = missing.filter(one => {
    const index = rest.findIndex(other => isSameMeasure(one.value, other.value))
    return index < 0 || rest.splice(index, 1).length === 0
  })
  const first = unlike.find((one, index) => isTold(one, rest[index]))
  const other = rest.find((one, index) => isTold(one, unlike[index]))
  return first && other ? [{ missing: first, strange: other }] : []
}

/** What stands opposite of a converted number is that number in other units. */
function isTold({ role }: Datum, opposite: Datum | undefined): boolean {
  return role === undefined && opposite?.role !== 'converted'
}

/** `5,000,000` and `5 million`. */
function isSameMeasure(one: string, other: string): boolean {
  const [small, large] = [Number(one), Number(other)].toSorted((a, b) => a - b)
  if (!small || !large) return false
  return [1000, 1_000_000, 1_000_000_000].includes(Math.round((large / small) * 1000) / 1000)
}
