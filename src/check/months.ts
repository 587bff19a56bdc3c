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
}

/** The month that a word beside a day means. Abbreviations are right; a word that is close to no month is none. */
export function monthOf(word: string, written: Written): MonthWord | undefined {
  return known(word, written) ?? near(word, written)
}

function known(word: string, { language, orthography }: Written): MonthWord | undefined {
  const lower = word.toLowerCase()
  const forms = formsOf({ language, orthography })
  const index = forms.findIndex(row => row.some(form => form.toLowerCase() === lower))
  if (index >= 0) return judged(word, forms[index] ?? [], index)
  const title = orthography.titleMonths?.indexOf(lower) ?? -1
  if (title >= 0) return { month: title + 1, mend: language.dates.months[title] ?? word, sure: true }
  const strange = foreign(lower, { language, orthography })
  if (strange) return strange
  const ended = forms.findIndex(row => row.some(form => extends_(lower, form.toLowerCase(), orthography.addsEndings)))
  if (ended < 0) return undefined
  const [right = ''] = forms[ended] ?? []
  return { month: ended + 1, sure: true, ...(isSlipOfEnding(lower, right) ? { mend: right } : {}) }
}

/** The month of a neighbour’s language, in its own form: a Russian one in a Ukrainian text. */
function foreign(word: string, { language }: Written): MonthWord | undefined {
  if (language.script !== 'Cyrl') return undefined
  const rows = cyrillic.map(({ dates }) => dates.months.indexOf(word))
  const index = rows.find(row => row >= 0)
  return index === undefined ? undefined : { month: index + 1, mend: language.dates.months[index] ?? word, sure: true }
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

/** A month with an ending, or the beginning of one: `мамырда`, `Sept`. */
function extends_(word: string, form: string, addsEndings: boolean): boolean {
  return (addsEndings && word.startsWith(form)) || (word.length >= 3 && form.startsWith(word))
}

/** In the wrong case only: `31 may 2016`. What is all in capitals is no slip. */
function judged(word: string, forms: readonly string[], index: number): MonthWord {
  const lower = word.toLowerCase()
  const form = forms.find(each => each.toLowerCase() === lower) ?? word
  const isRight = word === form || (word.length > 1 && word === word.toUpperCase() && word !== lower)
  return { month: index + 1, sure: true, ...(isRight ? {} : { mend: form }) }
}

function near(word: string, { language }: Written): MonthWord | undefined {
  const { months } = language.dates
  const meant = word.length > 3 ? suggest(word, months) : undefined
  return meant === undefined
    ? undefined
    : {
        month: months.indexOf(meant) + 1,
        mend: meant,
        sure: false,
        isUnlikeOthers: word.length >= 7 && isOneSlip(word, meant),
      }
}
