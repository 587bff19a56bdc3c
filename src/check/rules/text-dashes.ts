import type { KitText } from '../kit-texts.ts'
import { letters } from '../letters.ts'
import { masked } from '../masked.ts'
import { monthOf } from '../months.ts'
import { findWritten, type Written } from '../orthography/orthographies.ts'
import { placeIn, placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const textDashes: Rule = {
  code: 'text/dashes',
  why: 'From one day to another runs a dash. A hyphen joins words: two days with one between them look like one thing, and a line may break there. Two hyphens in place of a dash come from typewriters, and stay two hyphens in print.',
  mend: 'Write an en dash (–): without spaces between two days, with spaces between days that have months of their own. Between words, write the dash of your house: – or —.',
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

const day = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er)?`
const notInNumber = String.raw`(?<![\d.,:/-])`
const inMonth = new RegExp(String.raw`${notInNumber}(${day})\s?-\s?(${day})(?:-|\s+)([${letters}]+)`, 'gu')
const overMonths = new RegExp(
  String.raw`${notInNumber}${day}(?:-|\s+)([${letters}]+)\s*-\s*${day}(?:-|\s+)([${letters}]+)`,
  'gu',
)
/** `March 12-14` */
const afterMonth = new RegExp(
  String.raw`(?<![${letters}])(\p{Lu}\p{Ll}+)\s(\d{1,2})\s?-\s?(\d{1,2})(?![\d:/-]|[.,]\d)`,
  'gu',
)
/** `12.-14.03.2027`, `28.02.-02.03.2027` */
const inNumbers = new RegExp(
  String.raw`${notInNumber}(\d{1,2})\.(?:(?:0?[1-9]|1[0-2])\.?(?:\d{4})?)?\s?-\s?(\d{1,2})\.(?:0?[1-9]|1[0-2])\.\d{4}(?!\d)`,
  'gu',
)

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(text => {
    const written = findWritten(text.language)
    if (!written || !text.text.includes('-')) return []
    return [...typewritten(text), ...(/\d/.test(text.text) ? faultsOf(text, written) : [])]
  })
}

const twoHyphens = new RegExp(
  String.raw`(?<=[${letters}\d.,!?…)\]”’»"*_])(?:[ \u00a0]-{2,3}[ \u00a0\n]|\n-{2,3} |-{2,3})(?=[${letters}\d([“‘„«"*_])`,
  'gu',
)

/** Which dash it is, is a matter of the house. */
function typewritten(text: KitText): Fault[] {
  const found = [...masked(text).matchAll(twoHyphens)]
  const [first] = found
  if (!first) return []
  const more = found.length === 1 ? '' : `, ${found.length} times in this text`
  const hyphens = first[0].trim()
  const from = first.index + first[0].indexOf('-')
  return [
    {
      ...placeIn(text, from, from + hyphens.length),
      message: `Hyphens (${hyphens}) stand in place of a dash${more}`,
      hint: 'Write a dash: – with spaces around it, or — as your house has it',
    },
  ]
}

function faultsOf(text: KitText, written: Written): Fault[] {
  const plain = masked(text)
  const days = [...plain.matchAll(inMonth)].filter(
    ([, from, to, month]) => isRange(from, to) && isMonth(month, written),
  )
  const english = written.language.tag.startsWith('en') ? [...plain.matchAll(afterMonth)] : []
  const afterwards = english.filter(([, month, from, to]) => isRange(from, to) && isMonth(month, written))
  const months = [...plain.matchAll(overMonths)].filter(
    ([, from, to]) => isMonth(from, written) && isMonth(to, written),
  )
  const numbers = [...plain.matchAll(inNumbers)].filter(([, from, to]) => Number(from) <= 31 && Number(to) <= 31)
  return [
    ...[...days, ...afterwards, ...numbers].map(match => [match, '–'] as const),
    ...months.map(match => [match, ' – '] as const),
  ].map(([match, dash]) => {
    const [hyphen] = between.exec(match[0]) ?? ['']
    const from = match.index + match[0].indexOf(hyphen)
    return {
      ...placeOfMatch(text, match),
      message: 'A hyphen stands between two dates, where a dash belongs',
      hint: `Write ${match[0].replace(hyphen, dash)}`,
      changes: [{ from, to: from + hyphen.length, text: dash }],
    }
  })
}

/** Not the hyphen that joins a day to its month in Kyrgyz: `12-март`. */
const between = new RegExp(String.raw`\s*-\s*(?![${letters}])`, 'u')

function isRange(from: string | undefined, to: string | undefined): boolean {
  const [first, last] = [from, to].map(day => Number.parseInt(day ?? '', 10))
  return first !== undefined && last !== undefined && first < last && last <= 31
}

function isMonth(word: string | undefined, written: Written): boolean {
  return word !== undefined && (monthOf(word, written)?.sure ?? false)
}
