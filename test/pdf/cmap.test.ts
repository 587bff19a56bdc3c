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

it('ends with a range that does not', () => {
  expect(readToUnicode(Buffer.from('1 beginbfrange <00000000> <FFFFFFFF> <0061> endbfrange')).size).toBe(0x10000)
})

it('reads what it writes', () => {
  const letters = new Map(Array.from({ length: 250 }, (_, code) => [code + 1, code === 7 ? '😀' : `a${code}`]))
  expect(readToUnicode(Buffer.from(toUnicode(letters)))).toEqual(letters)
})
