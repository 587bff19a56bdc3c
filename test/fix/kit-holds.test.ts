import { expect, it } from 'vitest'
import { kitHolds, readAs } from '../../src/fix/kit-holds.ts'
import { pipedFile } from '../../src/kit/read/read-text.ts'

const before = 'a: &x one\nb: *x\nc: |\n  # Two\n  three\n'

it.each([
  ['what was said', before.replace('three', 'four'), [{ at: ['c'], value: '# Two\nfour\n' }], true],
  ['another value too', before.replace('one', '1st'), [{ at: ['a'], value: '1st' }], false],
  [
    'both values',
    before.replace('one', '1st'),
    [
      { at: ['a'], value: '1st' },
      { at: ['b'], value: '1st' },
    ],
    true,
  ],
  ['something else', before.replace('&x one', '&x two'), [{ at: ['a'], value: '1st' }], false],
  ['nothing that can be read', `${before}  x: y: z\n`, [], false],
  ['a heading no more', before.replace('Two\n  ', 'Two '), [{ at: ['c'], value: '# Two three\n' }], false],
  ['a key', before.replace('b:', 'd:'), [{ at: ['b'], key: 'd' }], true],
  ['nothing, and a key stands twice', `${before}b: one\n`, [], false],
])('holds where a mend says %s', async (_name, after, sayings, expected) => {
  expect(kitHolds(await readAs(pipedFile, before), await readAs(pipedFile, after), sayings)).toBe(expected)
})

const unreadable = 'a: b: c\nd: e: f\n'

it.each([
  ['as badly as before', 'a: b: c\nd: e: g\n', false],
  ['further', 'a: "b: c"\nd: e: f\n', true],
  ['to its end', 'a: "b: c"\nd: "e: f"\n', true],
  ['to its end, where more is to be told then', 'a: We are #1\nd: We are #2\ne: We are #3\n', true],
])('holds a mend of what could not be read where it can be read %s', async (_name, after, expected) => {
  expect(kitHolds(await readAs(pipedFile, unreadable), await readAs(pipedFile, after), [])).toBe(expected)
})
