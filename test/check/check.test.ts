import { expect, it } from 'vitest'
import { checkKit } from '../../src/check/check.ts'
import { laidOver, readOf } from './found.ts'

it('lets others in between two rules, so that a signal is heard', async () => {
  const { material } = await readOf(laidOver('{}'))
  let isHeard = false
  setImmediate(() => {
    isHeard = true
  })
  await checkKit(material)
  expect(isHeard).toBe(true)
})
