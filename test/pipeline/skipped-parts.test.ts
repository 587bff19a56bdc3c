import { expect, it } from 'vitest'
import { formats } from '../../src/kit/kit.ts'
import { skippedParts } from '../../src/pipeline/skipped-parts.ts'
import { madeKit } from '../assets/made-kit.ts'

it.each([
  ['when the kit asks for none by name', {}, []],
  ['of what is made', { formats: ['html', 'pdf', 'txt'] }, []],
] as const)('leaves out nothing %s', (_name, parts, expected) => {
  expect(skippedParts({ ...madeKit({}), ...parts })).toEqual(expected)
})

it('says why, for each form that is asked for and not made of this kit', () => {
  const kit = { ...madeKit({}), formats }
  expect(skippedParts(kit)).toEqual([{ what: 'ics', why: 'the kit has no event' }])
})
