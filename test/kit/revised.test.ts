import { expect, it } from 'vitest'
import { type Revision, revised } from '../../src/kit/revised.ts'

const data = { a: 1, b: { c: 2 }, list: [{ d: 3 }, 4] }

it.each<[name: string, revisions: readonly Revision[], expected: unknown]>([
  ['nothing to do', [], data],
  ['another value', [{ at: ['b', 'c'], value: 5 }], { ...data, b: { c: 5 } }],
  ['another key', [{ at: ['a'], key: 'z' }], { z: 1, b: data.b, list: data.list }],
  ['gone', [{ at: ['b', 'c'] }], { ...data, b: {} }],
  ['an item of a list', [{ at: ['list', 0, 'd'], value: 6 }], { ...data, list: [{ d: 6 }, 4] }],
  ['an item keeps its place', [{ at: ['list', 0] }], data],
  ['what is not there yet', [{ at: ['new', 'x'], value: 7 }], { ...data, new: { x: 7 } }],
  ['what is not there cannot go', [{ at: ['new', 'x'] }], data],
  [
    'the whole before its parts',
    [
      { at: ['b', 'c'], value: 5 },
      { at: ['b'], value: 8 },
    ],
    { ...data, b: 8 },
  ],
])('%s', (_name, revisions, expected) => {
  expect(revised(data, revisions)).toEqual(expected)
})
