import { expect, it } from 'vitest'
import { holding } from '../../src/fix/hold.ts'

it.each([
  ['all', [1, 2, 3], [], { kept: [1, 2, 3], asked: 1 }],
  ['none', [1, 2], [1, 2], { kept: [], asked: 3 }],
  ['all but one', [1, 2, 3, 4, 5], [4], { kept: [1, 2, 3, 5], asked: 7 }],
])('keeps %s', async (_name, wishes, bad, expected) => {
  let asked = 0
  const kept = await holding(wishes, async together => {
    asked += 1
    return !together.some(wish => bad.includes(wish))
  })
  expect({ kept, asked }).toEqual(expected)
})

it('keeps the first of two that exclude one another', async () => {
  const wishes = [1, 2, 3, 4, 5, 6, 7, 8]
  const kept = await holding(
    wishes,
    async together => !together.includes(1) && !(together.includes(2) && together.includes(8)),
  )
  expect(kept).toEqual([2, 3, 4, 5, 6, 7])
})
