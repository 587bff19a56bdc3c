import { expect, it } from 'vitest'
import { visible, visibleLines } from '../../src/cli/visible.ts'

it.each([
  [
    'plain text in any script',
    'Маркус Мюллер, 标题, עברית, 👩‍👧, e\u0301',
    'Маркус Мюллер, 标题, עברית, 👩‍👧, e\u0301',
  ],
  ['an escape sequence', '\u001b[2J', '<U+001B>[2J'],
  ['one of a single character', '\u009b2J', '<U+009B>2J'],
  ['a bell, a null, a delete', '\u0007\0\u007f', '<U+0007><U+0000><U+007F>'],
  ['line breaks of all kinds', 'a\r\nb\u2028c\u0085', 'a<U+000D><U+000A>b<U+2028>c<U+0085>'],
  ['controls of direction', '\u202a\u202e\u2066\u2069\u200f\u061c', '<U+202A><U+202E><U+2066><U+2069><U+200F><U+061C>'],
  ['what has no width', 'a\u200bb\ufeff', 'a<U+200B>b<U+FEFF>'],
])('%s', (_name, text, expected) => {
  expect(visible(text)).toBe(expected)
})

it('keeps lines apart', () => {
  expect(visibleLines('a\r\nb\u0007\n')).toEqual(['a', 'b<U+0007>', ''])
})
