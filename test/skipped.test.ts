import { expect, it } from 'vitest'
import { forms } from '../src/render/forms.ts'
import { skippedParts } from '../src/skipped.ts'
import { madeKit } from './assets/made-kit.ts'

it.each([
  ['nothing of what is made', { formats: ['html', 'pdf', 'txt'] }, []],
  ['a fact sheet', { formats: ['html'], facts: [{ label: {}, value: {} }] }, ['fact sheet']],
  ['questions', { formats: ['html'], questions: [{ question: {}, answer: {} }] }, ['questions and answers']],
] as const)('leaves out %s', (_name, parts, expected) => {
  expect(skippedParts({ ...madeKit({}), ...parts }).map(({ what }) => what)).toEqual(expected)
})

it('says why', () => {
  const made = new Set(forms.map(({ format }) => format))
  const parts = skippedParts({ ...madeKit({}), formats: ['html', 'ninjs'], facts: [{ label: {}, value: {} }] })
  expect(parts.map(({ what }) => what)).toEqual([...(made.has('ninjs') ? [] : ['ninjs']), 'fact sheet'])
  for (const { why } of parts) expect(why).not.toBe('')
})
