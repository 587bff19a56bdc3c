import { expect, it } from 'vitest'
import { kitWith, problems } from '../support/kits.ts'

it.each([
  ['an unknown word', 'kontact: Medienkontakt', 'kit/unknown-key kontact is no key of strings.en'],
  ['a word that is a number', 'phone: 12', 'yaml/lost-text YAML reads 12 as a number, and a text is needed here'],
  [
    'eleven months',
    'dates: { months: [a, b, c, d, e, f, g, h, i, j, k] }',
    'kit/type strings.en.dates.months has 11 items, and needs 12',
  ],
  ['two quotation marks', 'quotes: ["«", "»"]', 'kit/type strings.en.quotes has 2 items, and needs 4'],
  [
    'a pattern with bare words',
    'dates: { day: d de m y }',
    'kit/type The pattern d de m y has de outside of single quotes',
  ],
  [
    'a pattern that opens a quotation',
    `dates: { day: "d 'de m y" }`,
    "kit/type The pattern d 'de m y has 'de outside of single quotes",
  ],
  ['a pattern without a year', 'dates: { day: d m }', 'kit/type The pattern d m lacks the day, the month or the year'],
  [
    'a direction that there is not',
    'direction: up',
    'kit/type strings.en.direction should be one of ltr, rtl, and is “up”',
  ],
])('tells %s', async (_name, line, expected) => {
  const found = await problems(kitWith({}, `strings:\n  en:\n    ${line}\n`))
  expect(found.map(problem => problem.replace(/^\S+ /, '').replace(/ > .*/, ''))).toEqual([expected])
})
