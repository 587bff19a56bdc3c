import { describe, expect, it } from 'vitest'
import { missingLetterDiagnostics } from '../src/missing-letters.ts'

function told(letters: readonly string[], texts: Readonly<Record<string, string>>): string[] {
  return missingLetterDiagnostics(letters, new Map(Object.entries(texts))).map(
    ({ file, range, code, message }) =>
      `${file}:${range ? `${range.start.line}:${range.start.column}-${range.end.column}` : '-'} ${code} ${message}`,
  )
}

describe('a letter is told at its first place', () => {
  it.each<[name: string, letter: string, texts: Readonly<Record<string, string>>, place: string, code: string]>([
    ['in the kit’s file', 'ก', { 'a.yaml': 'A\nBกก\nก' }, 'a.yaml:2:2-3', 'U+0E01'],
    ['in a text file', 'ก', { 'a.yaml': 'A', 'a.md': 'ก' }, 'a.md:1:1-2', 'U+0E01'],
    ['in the first of two files', 'ก', { 'a.yaml': '\nก', 'a.md': 'ก' }, 'a.yaml:2:1-2', 'U+0E01'],
    ['of two units', '🙂', { 'a.yaml': 'A 🙂' }, 'a.yaml:1:3-5', 'U+1F642'],
    ['nowhere: a word of presskit', 'ก', { 'a.yaml': 'A' }, 'a.yaml:-', 'U+0E01'],
  ])('%s', (_name, ...[letter, texts, place, name]) => {
    expect(told([letter], texts)).toEqual([
      `${place} text/glyph No font of the theme has the letter ${letter} (${name})`,
    ])
  })
})

it('tells a letter alone where its capital is missing too, and stands nowhere', () => {
  expect(told(['ა', 'Ა'], { 'a.yaml': 'ა' })).toEqual([
    'a.yaml:1:1-2 text/glyph No font of the theme has the letter ა (U+10D0)',
  ])
})

it('is an error with a way out', () => {
  expect(missingLetterDiagnostics(['ก'], new Map([['a', 'ก']]))).toMatchObject([
    { severity: 'error', hint: expect.stringContaining('Write it in another way') },
  ])
})
