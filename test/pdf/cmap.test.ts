import { expect, it } from 'vitest'
import { readToUnicode, toUnicode } from '../../src/pdf/cmap.ts'

it.each([
  ['letters', '2 beginbfchar <0001> <0041> <0002> <D83DDE00> endbfchar', { 1: 'A', 2: '😀' }],
  ['a ligature', '1 beginbfchar <0001> <00660069> endbfchar', { 1: 'fi' }],
  ['a range', '1 beginbfrange <0001> <0003> <0061> endbfrange', { 1: 'a', 2: 'b', 3: 'c' }],
  ['a list', '1 beginbfrange <0001> <0002> [<0061> <0041>] endbfrange', { 1: 'a', 2: 'A' }],
  ['nothing', 'begincmap endcmap', {}],
])('reads %s', (_name, text, expected) => {
  expect(Object.fromEntries(readToUnicode(Buffer.from(text)))).toEqual(expected)
})

it.each([
  ['a range that does not', '<00000000> <FFFFFFFF> <0061>', 0x20000],
  [
    'very many ranges',
    '<00000000> <0001FFFE> <0061> <10000000> <20000000> <0061> <30000000> <30000000> <0061>',
    0x20000,
  ],
])('ends with %s', (_name, ranges, size) => {
  expect(readToUnicode(Buffer.from(`1 beginbfrange ${ranges} endbfrange`)).size).toBe(size)
})

it('reads what it writes', () => {
  const letters = new Map(Array.from({ length: 250 }, (_, code) => [code + 1, code === 7 ? '😀' : `a${code}`]))
  expect(readToUnicode(Buffer.from(toUnicode(letters)))).toEqual(letters)
})
