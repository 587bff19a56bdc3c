import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkKit } from '../../src/check/check.ts'
import { rules } from '../../src/check/rules.ts'
import { found, laidOver, readOf } from './found.ts'

it('has one rule for each code, in their alphabetical order', () => {
  const all = rules.map(({ code }) => code)
  expect(all).toEqual([...new Set(all)].toSorted())
})

it('finds nothing in a good kit', async () => {
  expect(await checkKit((await readOf(laidOver('{}'))).material)).toEqual([])
})

it.each(rules.map(({ code }) => [code] as const))('holds %s to cases in three languages', code => {
  const cases = readFileSync(new URL(`rules/${code.replace('/', '-')}.test.ts`, import.meta.url), 'utf8')
  expect(cases).toMatch(new RegExp(`^hold(Text)?Rule\\(\\s*'${code}'`, 'm'))
})

describe('the examples of each rule', () => {
  it.each(rules.map(rule => [rule.code, rule] as const))(
    '%s speaks of the bad one and says what to do, without a full stop',
    async (_code, rule) => {
      const findings = (await checkKit((await readOf(laidOver(rule.bad))).material)).filter(
        ({ code }) => code === rule.code,
      )
      expect(findings).not.toEqual([])
      for (const { message, hint } of findings) {
        expect(message).toMatch(/^["“A-Z0-9hp].*[^.]$/s)
        expect(hint).toMatch(/^[A-Zp].*[^.]$/s)
      }
    },
  )

  it.each(rules.map(rule => [rule.code, rule] as const))('%s is silent at the good one', async (code, { good }) => {
    expect(await found(code, laidOver(good))).toEqual([])
  })
})
