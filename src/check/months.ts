import { isOneSlip, suggest } from '../diagnostics/suggest.ts'
import { findLanguage, supportedLanguages } from '../language/languages.ts'
import type { Written } from './orthography/orthographies.ts'

/** A word that stands where a month stands beside a day. */
export interface MonthWord {
  /** 1 to 12. */
  readonly month: number
  /** As it should be written here; none when it is right. */
  readonly mend?: string
  /** Whether it is a known form, written well or not, or only close to one. */
  readonly sure: boolean
  /** Whether any other word than a month is so unlike it that no year is needed to know. */
  readonly isUnlikeOthers?: boolean
  /** What is wrong with a form that is known: its first letter alone, or the language that it is of. */
  readonly slip?: 'case' | 'language'
}

/** The month that a word beside a day means. Abbreviations are right; a word that is close to no month is none. */
export function monthOf(word: string, written: Written): MonthWord | undefined {
  return known(word, written) ?? inPlainLetters(word, written) ?? nearEnded(word, written) ?? near(word, written)
}

function known(word: string, { language, orthography }: Written): MonthWord | undefined {
  const lower = word.toLowerCase()
  const forms = formsOf({ language, orthography })
  const index = forms.findIndex(row => row.some(form => form.toLowerCase() === lower))
  if (index >= 0) return judged(word, forms[index] ?? [], index)
  const title = orthography.titleMonths?.indexOf(lower) ?? -1
  if (title >= 0) return { month: title + 1, mend: language.dates.months[title] ?? word, sure: true }
  const strange = foreign(word, { language, orthography })
  if (strange) return strange
  return begunOrEnded(word, forms, orthography.addsEndings)
}

/** A month with an ending, or the beginning of one: `мамырда`, `Sept`. */
function begunOrEnded(
  word: string,
  forms: readonly (readonly string[])[],
  addsEndings: boolean,
): MonthWord | undefined {
  const lower = word.toLowerCase()
  for (const [index, row] of forms.entries()) {
    const form = row.find(each => extends_(lower, each.toLowerCase(), addsEndings))
    if (form === undefined) continue
    const [right = ''] = row
    if (isSlipOfEnding(lower, right)) return { month: index + 1, sure: true, mend: right }
    return cased(word, form.slice(0, word.length) + lower.slice(form.length), index)
  }
  return undefined
}

/** The month of a neighbour’s language, in its own form: a Russian one in a Ukrainian text. */
function foreign(word: string, { language }: Written): MonthWord | undefined {
  if (language.script !== 'Cyrl') return undefined
  const lower = word.toLowerCase()
  const neighbour = cyrillic.find(({ dates }) => dates.months.includes(lower))
  if (!neighbour) return undefined
  const index = neighbour.dates.months.indexOf(lower)
  // Months of other languages may be other words here, or names.
  const isOften = ['ru', 'uk'].includes(neighbour.tag) && word === lower
  return {
    month: index + 1,
    mend: language.dates.months[index] ?? word,
    sure: true,
    ...(isOften ? { slip: 'language' } : {}),
  }
}

const cyrillic = supportedLanguages.flatMap(tag => findLanguage(tag) ?? []).filter(({ script }) => script === 'Cyrl')

/** The last letter twice, or another vowel than the one that belongs there: `мамырр`, `сентябри` for `сентябры`. */
function isSlipOfEnding(word: string, right: string): boolean {
  const isTwice = word === right + right.slice(-1)
  return isTwice || (word !== right && word.slice(0, -1) === right.slice(0, -1) && /[ыиуүі]$/u.test(word))
}

function formsOf({ language, orthography }: Written): readonly (readonly string[])[] {
  return language.dates.months.map((form, index) => [form, ...(orthography.moreMonths?.[index] ?? [])])
}

function extends_(word: string, form: string, addsEndings: boolean): boolean {
  return (addsEndings && word.startsWith(form)) || (word.length >= 3 && form.startsWith(word))
}

function judged(word: string, forms: readonly string[], index: number): MonthWord {
  const lower = word.toLowerCase()
  return cased(word, forms.find(each => each.toLowerCase() === lower) ?? word, index)
}

/** In the wrong case only: `31 may 2016`. What is all in capitals is no slip. */
function cased(word: string, right: string, index: number): MonthWord {
  const isShouted = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  return { month: index + 1, sure: true, ...(word === right || isShouted ? {} : { mend: right, slip: 'case' }) }
}

/** From here on hardly any other word is one slip away from a month. */
const longMonth = 7

function near(word: string, { language }: Written): MonthWord | undefined {
  const { months } = language.dates
  const meant = word.length > 3 ? suggest(word, months) : undefined
  if (meant === undefined) return undefined
  const isUnlikeOthers = word.length >= longMonth - 1 && meant.length >= longMonth && isOneSlip(word, meant)
  return { month: months.indexOf(meant) + 1, mend: meant, sure: false, isUnlikeOthers }
}

/** Misspelt and with an ending: `февралга` without its second vowel. */
function nearEnded(word: string, { language, orthography }: Written): MonthWord | undefined {
  const { endings, guessFrom = longMonth } = orthography
  const lower = word.toLowerCase()
  const [ending] = endings?.exec(lower) ?? []
  if (ending === undefined) return undefined
  const stem = lower.slice(0, -ending.length)
  const forms = formsOf({ language, orthography }).map(row => row.at(-1) ?? '')
  const form = forms.find(each => each.length >= guessFrom && isOneSlip(stem, each))
  return form === undefined
    ? undefined
    : { month: forms.indexOf(form) + 1, mend: form + ending, sure: false, isUnlikeOthers: true }
}

/** Typed on a keyboard of another language, which lacks some letters: `караша` for `қараша`. */
function inPlainLetters(word: string, { language, orthography }: Written): MonthWord | undefined {
  const { plainLetters } = orthography
  if (!plainLetters) return undefined
  const plain = (text: string) => text.replaceAll(/\p{L}/gu, letter => plainLetters[letter] ?? letter)
  const lower = word.toLowerCase()
  const rows = formsOf({ language, orthography })
  const index = rows.findIndex(row => row.some(form => plain(lower).startsWith(plain(form))))
  const form = rows[index]?.find(each => plain(lower).startsWith(plain(each)))
  if (form === undefined) return undefined
  const mend = form + lower.slice(form.length)
  return { month: index + 1, mend, sure: false, isUnlikeOthers: form.length >= longMonth - 1 }
}
