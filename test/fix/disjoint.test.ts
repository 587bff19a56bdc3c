import { expect, it } from 'vitest'
import { disjoint } from '../../src/fix/disjoint.ts'

function wish(...spans: readonly (readonly [number, number])[]) {
  return { changes: spans.map(([from, to]) => ({ from, to, text: 'x' })) }
}

it.each([
  ['apart', [wish([0, 1]), wish([1, 2])], 2],
  ['the same', [wish([0, 1], [4, 5]), wish([4, 5])], 2],
  ['one in another', [wish([0, 9]), wish([3, 4])], 1],
  ['one over two', [wish([0, 2]), wish([5, 7]), wish([1, 6])], 2],
  ['two insertions', [wish([3, 3]), { changes: [{ from: 3, to: 3, text: 'y' }] }], 1],
])('grants what is %s', (_name, wishes, count) => {
  expect(disjoint(wishes)).toEqual(wishes.slice(0, count))
})
