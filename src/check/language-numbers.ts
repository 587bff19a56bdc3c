import { datesOf } from './dates-in-text.ts'
import { withPlainDigits } from './digits.ts'
import type { KitText } from './kit-texts.ts'
import { masked } from './masked.ts'
import { numbersIn } from './numbers-in-text.ts'
import { findWritten } from './orthography/orthographies.ts'
import { placeIn } from './place.ts'
import type { Fault, Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import { type Translation, translationsOf } from './translations.ts'
import { languageName } from './words.ts'

export const languageNumbers: Rule = {
  code: 'language/numbers',
  why: 'Numbers, dates, telephone numbers and addresses are changed in one language and forgotten in the other: two journalists then print two numbers, and both quote you.',
  mend: 'See which of both is right, and write it in every language.',
  bad: `
languages: [en, de]
release:
  subheadline:
    en: Volunteers mended 340 lamps by 28 November 2026
    de: Freiwillige reparierten 304 Lampen bis 28. November 2026
`,
  good: `
languages: [en, de]
release:
  subheadline:
    en: Volunteers mended 3,400 lamps by 28 November 2026
    de: Freiwillige reparierten 3.400 Lampen bis 28. November 2026
`,
  check,
}

/** Something that every translation should have, as it is compared and as it is written. */
interface Datum {
  readonly value: string
  readonly from: number
  readonly to: number
}

type Reader = (text: KitText) => readonly Datum[]

const readers: readonly Reader[] = [emails, phones, dates, numbers]

function check({ texts, kit }: Subject): Fault[] {
  const withDigits = texts.filter(({ kind, text }) => kind !== 'value' && /[\d٠-٩۰-۹@]/.test(text))
  return translationsOf(withDigits, kit.languages).flatMap(each => readers.flatMap(read => faultOf(each, read)))
}

/** Only where each has what the other lacks: a number that one language spells out is no difference. */
function faultOf({ source, target }: Translation, read: Reader): Fault[] {
  const [theirs, own] = [read(source), read(target)]
  const [missing] = without(theirs, own)
  const [strange] = without(own, theirs)
  if (!missing || !strange || isSameMeasure(missing, strange)) return []
  const there = source.text.slice(missing.from, missing.to)
  const here = target.text.slice(strange.from, strange.to)
  return [
    {
      ...placeIn(target, strange.from, strange.to),
      message: `“${here}” stands here in ${languageName(target.language)}, and “${there}” in ${languageName(source.language)}`,
      hint: 'See which of both is right, and write it in both languages',
    },
  ]
}

function without(data: readonly Datum[], others: readonly Datum[]): readonly Datum[] {
  const values = new Set(others.map(({ value }) => value))
  return data.filter(({ value }) => !values.has(value))
}

/** `5,000,000` and `5 million`; `18:00` and `6 pm`. */
function isSameMeasure(a: Datum, b: Datum): boolean {
  const [small, large] = [Number(a.value), Number(b.value)].toSorted((x, y) => x - y)
  if (small === undefined || large === undefined || Number.isNaN(small) || Number.isNaN(large) || small === 0)
    return false
  return [1000, 1_000_000, 1_000_000_000].includes(Math.round((large / small) * 1000) / 1000)
}

function emails({ text }: KitText): readonly Datum[] {
  return [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(match => datum(match, match[0].toLowerCase()))
}

function phones({ text }: KitText): readonly Datum[] {
  return [...withPlainDigits(text).matchAll(/\+\d[\d ().\u00a0\u202f-]{6,}\d/g)].map(match =>
    datum(match, `+${match[0].replaceAll(/\D/g, '')}`),
  )
}

function datum(match: RegExpExecArray, value: string): Datum {
  return { value, from: match.index, to: match.index + match[0].length }
}

/** Day and month: the year is often left out. */
function dates(text: KitText): readonly Datum[] {
  return datesOf(text)
    .filter(({ isDoubtful }) => !isDoubtful)
    .map(({ day, month, from, to }) => ({ value: `day ${month}-${day}`, from, to }))
}

/** What stands below is spelled out here and written in digits there. */
const spelledOut = 20
const clock =
  /(?<![\d.,])\d{1,2}[:.h]\d{2}(?!\d)|(?<!\d)\d{1,2}(?:[\s\u00a0\u202f]?(?:a\.?m|p\.?m)\b|[\s\u00a0\u202f]?h\b)/giu
/** Each country measures in its own units, and counts in its own money. */
const measure = /[\d][\s\u00a0\u202f-]?(?:miles?|feet|ft|inch(?:es)?|acres?|pounds?|lbs?|yards?|gallons?|°F)\b|[£$]/iu

function numbers(text: KitText): readonly Datum[] {
  if (!findWritten(text.language) || measure.test(text.text)) return []
  const plain = masked(text)
  const covered = [...datesOf(text), ...[...plain.matchAll(clock)].map(match => datum(match, ''))].reduce(
    (rest, { from, to }) => rest.slice(0, from) + '\ufffc'.repeat(to - from) + rest.slice(to),
    plain,
  )
  return numbersIn(covered).filter(({ value }) => Number(value) > spelledOut)
}
