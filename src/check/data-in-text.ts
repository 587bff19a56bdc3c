import { findLanguage } from '../language/languages.ts'
import { datesOf } from './dates-in-text.ts'
import { withPlainDigits } from './digits.ts'
import { hoursIn } from './hours-in-text.ts'
import type { KitText } from './kit-texts.ts'
import { letters } from './letters.ts'
import { masked } from './masked.ts'
import { numbersIn } from './numbers-in-text.ts'

/** Something that every translation should have, as it is compared and as it is written. */
export interface Datum {
  readonly value: string
  /** Of a date, where it is written. */
  readonly year?: number | undefined
  /** UTF-16 units. */
  readonly from: number
  readonly to: number
  /**
   * Why it is not missed where a translation lacks it: it is part of a date, so small that words may stand for it, or
   * measured in units that others convert.
   */
  readonly role?: 'aside' | 'small' | 'converted' | undefined
}

export type Reader = (text: KitText) => readonly Datum[]

export const readers: readonly Reader[] = [emails, phones, dates, hours, numbers]

function emails({ text }: KitText): readonly Datum[] {
  return [...text.matchAll(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(match =>
    datum(match, match[0].toLowerCase()),
  )
}

const international = /\+\d[\d ().\u00a0\u202f-]{6,}\d/g
/** A number as it is dialled at home: a zero or an eight before it, or an area code in brackets. */
const local = new RegExp(
  String.raw`(?<![${letters}\d.,+)/-]|[\d)][ \u00a0\u202f])(?:0|8[ \u00a0\u202f(-]|\(\d{2,5}\))[\d ()\u00a0\u202f/-]{6,}\d(?![.,]\d)`,
  'gu',
)
const thousandsOfEight = /^8(?:[ \u00a0\u202f]\d{3})+$/

/** By their last nine digits, which are the same with and without the country’s number. */
function phones({ text }: KitText): readonly Datum[] {
  const plain = withPlainDigits(text)
  return [...plain.matchAll(international), ...plain.matchAll(local)]
    .filter(([found]) => !thousandsOfEight.test(found))
    .map(match => datum(match, match[0].replace('(0)', '').replaceAll(/\D/g, '')))
    .filter(({ value }) => value.length >= 8)
    .map(found => ({ ...found, value: found.value.slice(-9) }))
}

function dates(text: KitText): readonly Datum[] {
  return datesOf(text).map(({ day, month, year, from, to, isDoubtful }) => ({
    value: `day ${month}-${day}`,
    year,
    from,
    to,
    role: isDoubtful ? 'aside' : undefined,
  }))
}

function hours(text: KitText): readonly Datum[] {
  return hoursIn(masked(text))
}

/** What stands below is spelled out here and written in digits there. */
const spelledOut = 12
/** What is measured, in parts or in large units, is not spelled out. In small letters: `i` takes the engine long to compile. */
const scale =
  /^[\s-]?(?:[%‰٪€]|percent|per cent|pour cent|por ciento|prozent|proc\.|procent|процент|відсот|пайыз|фоиз|foiz|بالم[ئا]|في المائة|في المئة|million|billion|thousand|mio|mrd|milliard|mln|mld|tys|тыс|тис|млн|млрд|мың|миң|ҳазор|مليون|مليار|ألف)/
const clock =
  /(?<![\d.,])\d{1,2}(?:[:.]|\s?h\s?|\sUhr\s)\d{2}(?!\d)|(?<!\d)(?:[01]?\d|2[0-4])(?:\s?(?:a\.?m|p\.?m|h)\b|\s(?:Uhr|час|годин))|(?<!\d)24\/7(?!\d)/giu
const century = /(?<!\d)21(?:st|\.|e|ᵉ|-?(?:й|го|м|ше|му))?\s(?:century|Jahrhundert|siècle|wiek|век|столет|століт)/giu
const unitAfter = new RegExp(
  String.raw`^[\s-]?(?:(?:million|billion|bn|square|sq\.?)[\s-]?)?(?:miles?|feet|ft|inch(?:es)?|acres?|pounds?|lbs?|yards?|gallons?|ounces?|oz|mph|°f|dollars?|[£$])(?![${letters}])`,
)

/** Others count in ten thousands. */
const scripts: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Arab', 'Hebr'])

/** Without those of telephone numbers and addresses; those of dates and hours are told as dates, or not at all. */
function numbers(text: KitText): readonly Datum[] {
  if (!scripts.has(findLanguage(text.language ?? '')?.script ?? '')) return []
  const plain = masked(text)
  const days = datesOf(text)
  const times = [...plain.matchAll(clock), ...plain.matchAll(century)].map(match => datum(match, ''))
  const covered = cover(plain, [...days, ...times, ...phones({ ...text, text: plain })])
  const asides = days.flatMap(({ day, year = day, from, to }) =>
    [day, year].map(part => ({ value: String(part), from, to, role: 'aside' as const })),
  )
  return [...asides, ...numbersIn(covered).map(found => ({ ...found, role: roleOf(found, covered) }))]
}

function roleOf({ value, from, to }: Datum, text: string): Datum['role'] {
  const before = text.slice(Math.max(0, from - 2), from)
  const after = text.slice(to, to + 30).toLowerCase()
  if (/[£$]\s?$/.test(before) || unitAfter.test(after)) return 'converted'
  const mayBeSpelled = Number(value) <= spelledOut && /^\d+$/.test(value) && !scale.test(after)
  return mayBeSpelled ? 'small' : undefined
}

function cover(text: string, spans: readonly Pick<Datum, 'from' | 'to'>[]): string {
  let [covered, done] = ['', 0]
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= done) continue
    covered += text.slice(done, from) + '\ufffc'.repeat(to - Math.max(from, done))
    done = to
  }
  return covered + text.slice(done)
}

function datum(match: RegExpExecArray, value: string): Datum {
  return { value, from: match.index, to: match.index + match[0].length }
}
