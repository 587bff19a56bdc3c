import { applyPatch } from 'diff'
import { expect, it } from 'vitest'
import { patchOf } from '../../src/cli/diff.ts'

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))
const thousand = lines(1000, index => `line ${index}`)

it.each([
  ['one line of few', ['a', 'b', 'c', ''], ['a', 'B', 'c', '']],
  ['every line of many', [...thousand, ''], [...lines(1000, index => `LINE ${index}`), '']],
  ['every tenth line of many', [...thousand, ''], [...thousand.map((line, index) => (index % 10 ? line : 'x')), '']],
  [
    'every fifth line of many',
    [...lines(3000, index => `line ${index}`), ''],
    [...lines(3000, index => (index % 5 ? `line ${index}` : 'x')), ''],
  ],
  ['every line and the last, which has no end', thousand, lines(1000, index => `LINE ${index}`)],
  ['a line end at the end', thousand, [...lines(1000, index => `LINE ${index}`), '']],
  ['lines that are joined', ['first', ...thousand, ''], ['first', ...lines(500, index => `two ${index}`), '']],
  [
    'nothing at the start and the end',
    [...thousand, 'z', ''],
    [...lines(999, index => `L ${index}`), 'line 999', 'z', ''],
  ],
])('says %s as a patch that makes one file of the other', (_name, from, to) => {
  const [before, after] = [from.join('\n'), to.join('\n')]
  const patch = patchOf({ file: 'presskit.yaml', before, after, codes: [] })
  expect(patch.startsWith('--- presskit.yaml\n+++ presskit.yaml\n@@ ')).toBe(true)
  expect(applyPatch(before, patch)).toBe(after)
  const hunks = [...patch.matchAll(/^@@ -(\d+),(\d+) /gm)].map(([, start, count]) => [Number(start), Number(count)])
  const meet = hunks.filter(
    ([start = 0], index) => index > 0 && start < (hunks[index - 1] ?? []).reduce((a, b) => a + b, 0),
  )
  expect(meet).toEqual([])
})
