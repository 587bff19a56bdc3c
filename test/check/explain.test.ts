import { expect, it } from 'vitest'
import { allCodes, explain, explainAll, pageOf } from '../../src/check/explain.ts'
import { rules } from '../../src/check/rules.ts'

it.each(allCodes)('%s has a page that a terminal can show', code => {
  const page = explain(code)
  const examples = pageOf(code)
  const prose = page.split('\n').filter(line => !`${examples?.bad}${examples?.good}`.includes(line.trim()))
  expect(prose.filter(line => line.length > 78)).toEqual([])
  expect(page).toMatch(/\n$/)
})

it('tells why and what to do of each rule, in whole sentences', () => {
  for (const { why, mend, bad, good } of rules) {
    expect(why).toMatch(/^[A-Z].*\.$/)
    expect(mend).toMatch(/^[A-Z].*\.$/)
    expect(bad).not.toBe(good)
  }
})

it.each(allCodes)('says of %s why it matters and what to do, in whole sentences', code => {
  expect(pageOf(code)).toMatchObject({
    why: expect.stringMatching(/^[A-Z].*\.$/),
    mend: expect.stringMatching(/^[A-Za-z].*\.$/),
  })
})

it('shows how to silence a warning, and no error', () => {
  expect(explain('photo/none')).toContain('- code: photo/none')
  expect(explain('photo/rights')).not.toContain('ignore')
})

it('sets its examples off', () => {
  const example = '    release:\n      subheadline: The café opens on Monday, 22 November 2026\n'
  expect(explain('text/weekday')).toContain(`\nSo it is found\n${example}\n`)
})

it('lists every code once', () => {
  expect(explainAll().split('\n')).toHaveLength(allCodes.length + 1)
})
