import { once } from '../once.ts'
import { withPlainDigits } from './digits.ts'
import type { KitText } from './kit-texts.ts'
import { letters } from './letters.ts'
import { masked } from './masked.ts'
import { type MonthWord, monthOf } from './months.ts'
import { findWritten, type Written } from './orthography/orthographies.ts'
import { withoutSpeech } from './speech.ts'
import { type Candidate, isNamed, isSureWithoutYear } from './sure-dates.ts'

/** A date in a text: in words or in numbers. */
export interface DateInText {
  /** UTF-16 units of the whole date. */
  readonly from: number
  readonly to: number
  /** The month's word, where it is one. */
  readonly word?: { readonly text: string; readonly from: number } & MonthWord
  /** Without a year, a word in the wrong case or close to a month may be any word: "the 10 may attend". */
  readonly isDoubtful: boolean
  readonly day: number
  readonly month: number
  readonly year?: number
}

const yearBefore = String.raw`(?:(?<before>\d{4})[\s-]?(?:жылғы|жылы|жылдын|жылкы)\s+)?`
/** What stands between two days of one month: a dash, or a word for "to" or "and". */
const between = String.raw`(?:\s?[–—-]\s?|\s+(?:to|through|until|till|and|по|до|и|й|та|bis|und|au|et|do|i|то|ва|إلى|و|al|y|және|мен|менен)\s+(?:zum\s+)?)`
const rangeBefore = String.raw`(?:(?<first>\d{1,2})(?:\.|er|st|nd|rd|th)?${between})?`
const yearAfter = String.raw`(?:[\s,]+(?:соли\s+)?(?<after>\d{4}))?(?!\d)`

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d.,:])${yearBefore}${rangeBefore}(?<day>\d{1,2})(?:\.|er|st|nd|rd|th)?(?:-|\s+(?:of\s+)?)(?<word>[${letters}][${letters}\p{M}]*)\.?${yearAfter}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![${letters}\d])(?<word>[${letters}]\p{Ll}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d)${yearAfter}`,
    'dgu',
  ),
]
const numeric = new RegExp(
  String.raw`(?<![${letters}\d.,/-])(?:(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})|(?<shortDay>\d{2})\.(?<shortMonth>\d{2})\.(?<shortYear>\d{2})(?!\.\d)|(?<one>\d{1,2})/(?<two>\d{1,2})/(?<slashYear>\d{4})|(?<isoYear>\d{4})(?<sign>[-/])(?<isoMonth>\d{2})\k<sign>(?<isoDay>\d{2}))(?![\d/-])`,
  'gu',
)

/** Several rules ask for the same texts. */
const known = new WeakMap<KitText, readonly DateInText[]>()

/** The dates of a text of the kit; none in a language that is not judged. Addresses hold none. */
export function datesOf(text: KitText): readonly DateInText[] {
  const written = findWritten(text.language)
  const found = known.get(text) ?? (written ? datesIn(masked(text), written) : [])
  known.set(text, found)
  return found
}

/** Every date that a text of the language has, both days of a range; in words where the month is known, or in numbers. */
export function datesIn(text: string, written: Written): readonly DateInText[] {
  const plain = withPlainDigits(text)
  if (!/\d/.test(plain)) return []
  const unspoken = once(() => withoutSpeech(plain))
  const [dayFirst, monthFirst] = patterns
  const inWords = [dayFirst, ...(written.language.tag.startsWith('en') ? [monthFirst] : [])]
    .flatMap(pattern => (pattern ? [...plain.matchAll(pattern)] : []))
    .flatMap(match => wordDates(match, written, unspoken))
  return [...inWords, ...[...plain.matchAll(numeric)].flatMap(match => numberDate(match, written))].toSorted(
    (a, b) => a.from - b.from,
  )
}

function wordDates(match: RegExpExecArray, written: Written, unspoken: () => string): readonly DateInText[] {
  const { first, day = '', word = '', before, after } = match.groups ?? {}
  const meant = isDay(day) ? monthOf(word, written) : undefined
  if (!meant) return []
  const candidate = { ...candidateOf(match, meant), unspoken }
  // A small letter begins any word before a number.
  if (candidate.wordFrom === match.index && /^\p{Ll}/u.test(word) && meant.slip !== 'case') return []
  const year = before ?? after
  const common = {
    from: match.index,
    to: match.index + match[0].length,
    ...judged(candidate, written, year !== undefined),
    month: meant.month,
    ...(isYear(year) ? { year: Number(year) } : {}),
  }
  return [...(isDay(first) ? [Number(first)] : []), Number(day)].map(number => ({ ...common, day: number }))
}

type Judged = Required<Pick<DateInText, 'word' | 'isDoubtful'>>

function judged(candidate: Candidate, written: Written, hasYear: boolean): Judged {
  const { text, meant, wordFrom, wordTo } = candidate
  const { mend, ...right } = meant
  const [word, joined] = [text.slice(wordFrom, wordTo), joinedToYear(candidate, written)]
  const isSlip = mend !== undefined && !isNamed(candidate)
  const isSure = hasYear || isTitleForm(word, written) || isSureWithoutYear(candidate, written)
  return {
    word: { ...(isSlip ? meant : right), ...(joined ? { mend: joined } : {}), text: word, from: wordFrom },
    isDoubtful: isSlip && !isSure,
  }
}

function candidateOf({ input, groups, indices }: RegExpExecArray, meant: MonthWord): Omit<Candidate, 'unspoken'> {
  const [from = 0, dayEnd = 0] = indices?.groups?.day ?? []
  const [wordFrom = 0, wordTo = 0] = indices?.groups?.word ?? []
  return { text: input, from, dayEnd, wordFrom, wordTo, day: Number(groups?.day), meant }
}

/** The first form of a month, where the year's word comes after it and another form stands there: `14 ноябр соли 2016`. */
function joinedToYear({ text, wordFrom, wordTo, meant }: Candidate, { language, orthography }: Written) {
  const word = text.slice(wordFrom, wordTo)
  const isBare = orthography.moreMonths?.[meant.month - 1]?.includes(word.toLowerCase())
  return isBare && orthography.yearWord?.test(text.slice(wordTo)) ? language.dates.months[meant.month - 1] : undefined
}

function isTitleForm(word: string, { orthography }: Written): boolean {
  return orthography.titleMonths?.includes(word) ?? false
}

function numberDate(match: RegExpExecArray, { language }: Written): readonly DateInText[] {
  const { day, month, year, shortDay, shortMonth, shortYear, isoDay, isoMonth, isoYear, one } = match.groups ?? {}
  const from = match.index
  const place = { isDoubtful: false, from, to: from + match[0].length }
  const date =
    one === undefined
      ? {
          day: Number(day ?? shortDay ?? isoDay),
          month: Number(month ?? shortMonth ?? isoMonth),
          year: Number(year ?? isoYear ?? `20${shortYear}`),
        }
      : slashDate(match, language.tag)
  return isDay(String(date.day)) && date.month >= 1 && date.month <= 12 ? [{ ...place, ...date }] : []
}

/** The month stands before the day in the United States; English without a country may mean either. */
function slashDate({ groups }: RegExpExecArray, tag: string) {
  const [one, two] = [Number(groups?.one), Number(groups?.two)]
  const isMonthFirst = two > 12 || (one <= 12 && tag === 'en-US')
  const [day, month] = isMonthFirst ? [two, one] : [one, two]
  const isDoubtful = tag === 'en' && one <= 12 && two <= 12 && one !== two
  return { day, month, year: Number(groups?.slashYear), isDoubtful }
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && Number(text) >= 1 && Number(text) <= 31
}

function isYear(text: string | undefined): boolean {
  return text !== undefined && Number(text) >= 1900 && Number(text) <= 2100
}
