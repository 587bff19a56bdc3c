import { expect, it } from 'vitest'
import { changed, changeTo } from '../../src/diagnostics/changes.ts'

it('makes changes in any order, each once', () => {
  const changes = [
    { from: 4, to: 5, text: 'B' },
    { from: 0, to: 1, text: 'AA' },
    { from: 4, to: 5, text: 'B' },
    { from: 6, to: 6, text: '!' },
  ]
  expect(changed('a - b.', changes)).toBe('AA - B.!')
})

it.each([
  ['http://a', 'https://a', { from: 4, to: 4, text: 's' }],
  ['logos/A.svg', 'logos/a.svg', { from: 6, to: 7, text: 'a' }],
  ['aa', 'aaa', { from: 2, to: 2, text: 'a' }],
  ['aba', 'a', { from: 1, to: 3, text: '' }],
  ['', 'a', { from: 0, to: 0, text: 'a' }],
])('changes of %s to %s no more than it must', (before, after, expected) => {
  expect(changeTo(before, after)).toEqual([expected])
  expect(changed(before, changeTo(before, after))).toBe(after)
})

it('leaves alone what is right', () => {
  expect(changeTo('a', 'a')).toEqual([])
})
