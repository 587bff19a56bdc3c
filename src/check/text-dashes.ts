import type { KitText } from './kit-texts.ts'
import { masked } from './masked.ts'
import { monthOf } from './months.ts'
import { findWritten, type Written } from './orthography/orthographies.ts'
import { placeIn } from './place.ts'
import type { Fault, Rule } from './rule.ts'
import type { Subject } from './subject.ts'

export const textDashes: Rule = {
  code: 'text/dashes',
  why: 'From one day to another there is a dash. A hyphen joins words: two days joined by one look like one number, and break at the end of a line.',
  mend: 'Write an en dash (–): without spaces between two days, with spaces between days that have months of their own.',
  bad: `
release:
  subheadline: Ghent, 28-29 November 2026
`,
  good: `
release:
  subheadline: Ghent, 28–29 November 2026
`,
  check,
}

const inMonth = /(?<![\d.,:/-])(\d{1,2})(\.?)-(\d{1,2})(\.?)(?:-|[\s\u00a0\u202f]+)(\p{L}+)/gu
const overMonths =
  /(?<![\d.,:/-])\d{1,2}\.?[\s\u00a0\u202f]+(\p{L}+)[\s\u00a0\u202f]*-[\s\u00a0\u202f]*\d{1,2}\.?[\s\u00a0\u202f]+(\p{L}+)/gu

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(text => {
    const written = findWritten(text.language)
    return written && /\d/.test(text.text) && text.text.includes('-') ? faultsOf(text, written) : []
  })
}

function faultsOf(text: KitText, written: Written): Fault[] {
  const plain = masked(text)
  const days = [...plain.matchAll(inMonth)].filter(
    ([, from, , to, , month]) => Number(from) < Number(to) && Number(to) <= 31 && isMonth(month, written),
  )
  const months = [...plain.matchAll(overMonths)].filter(
    ([, from, to]) => isMonth(from, written) && isMonth(to, written),
  )
  return [...days.map(match => [match, '–'] as const), ...months.map(match => [match, ' – '] as const)].map(
    ([match, dash]) => {
      const [hyphen] = /[\s\u00a0\u202f]*-[\s\u00a0\u202f]*/u.exec(match[0]) ?? ['']
      const from = match.index + match[0].indexOf(hyphen)
      return {
        ...placeIn(text, match.index, match.index + match[0].length),
        message: 'A hyphen stands between two dates, where a dash belongs',
        hint: `Write ${match[0].replace(hyphen, dash)}`,
        changes: [{ from, to: from + hyphen.length, text: dash }],
      }
    },
  )
}

function isMonth(word: string | undefined, written: Written): boolean {
  return word !== undefined && (monthOf(word, written)?.sure ?? false)
}
