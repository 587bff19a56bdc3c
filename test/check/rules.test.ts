import { expect, it } from 'vitest'
import { checkKit } from '../../src/check/check.ts'
import { rules } from '../../src/check/rules.ts'
import { bilingual, kitOf, smallest } from './found.ts'

it('has one rule for each code, in their alphabetical order', () => {
  const all = rules.map(({ code }) => code)
  expect(all).toEqual([...new Set(all)].toSorted())
})

it.each([
  ['in one language', smallest],
  ['in two', bilingual],
])('finds nothing in a good kit %s', async (_name, yaml) => {
  expect(checkKit(await kitOf(yaml))).toEqual([])
})

it('gives every finding a hint and words without a full stop', async () => {
  const yaml = `${smallest.replace('[en]', '[tlh]').replace('café', '\u202ecafé')}  quotes: [{name: A, text: Nothing}]
event: {start: 2027-03-12, end: 2027-03-12, agenda: [{start: 2027-03-14, title: A}]}
organizations: {a: {name: A}}
funding: [{funder: a, relation: funded}]
photos: {a: {file: photos/a.jpg}}
`
  const findings = checkKit(await kitOf(yaml))
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(rules.map(({ code }) => code)))
  for (const { message, hint } of findings) {
    expect(message).toMatch(/^[A-Zp].*[^.]$/)
    expect(hint).toMatch(/^[A-Z].*[^.]$/)
  }
})
