import { suggest } from '../diagnostics/suggest.ts'
import type { Written } from './orthography/orthographies.ts'

/** A word that stands where a month stands beside a day. */
export interface MonthWord {
  /** 1 to 12. */
  readonly month: number
  /** As it should be written here; none when it is right. */
  readonly mend?: string
  /** Whether it is a known form, written well or not, or only close to one. */
  readonly sure: boolean
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
  const ended = forms.findIndex(row => row.some(form => extends_(lower, form.toLowerCase(), orthography.addsEndings)))
  return ended < 0 ? undefined : { month: ended + 1, sure: true }
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
  return meant === undefined ? undefined : { month: months.indexOf(meant) + 1, mend: meant, sure: false }
}
