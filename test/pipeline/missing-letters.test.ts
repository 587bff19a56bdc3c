import { describe, expect, it } from 'vitest'
import { missingLetterDiagnostics } from '../../src/pipeline/missing-letters.ts'

function told(letters: readonly string[], texts: Readonly<Record<string, string>>): string[] {
  return missingLetterDiagnostics(letters, new Map(Object.entries(texts))).map(
    ({ file, range, code, message }) =>
      `${file}:${range ? `${range.start.line}:${range.start.column}-${range.end.column}` : '-'} ${code} ${message}`,
  )
}

describe('a letter is told at its first place', () => {
  it.each<[name: string, letter: string, texts: Readonly<Record<string, string>>, place: string, code: string]>([
    ['in the kit’s file', 'ꓐ', { 'a.yaml': 'A\nBꓐꓐ\nꓐ' }, 'a.yaml:2:2-3', 'U+A4D0'],
    ['in a text file', 'ꓐ', { 'a.yaml': 'A', 'a.md': 'ꓐ' }, 'a.md:1:1-2', 'U+A4D0'],
    ['in the first of two files', 'ꓐ', { 'a.yaml': '\nꓐ', 'a.md': 'ꓐ' }, 'a.yaml:2:1-2', 'U+A4D0'],
    ['of two units', '🙂', { 'a.yaml': 'A 🙂' }, 'a.yaml:1:3-5', 'U+1F642'],
    ['nowhere: a word of presskit', 'ꓐ', { 'a.yaml': 'A' }, 'a.yaml:-', 'U+A4D0'],
  ])('%s', (_name, ...[letter, texts, place, name]) => {
    expect(told([letter], texts)).toEqual([
      `${place} text/glyph No font of the theme has the letter ${letter} (${name})`,
    ])
  })
})

it('tells all letters of a script at the first of them, with what would help', () => {
  const texts = { 'a.yaml': 'A สวัสดี ꓐ', 'b.md': 'नम' }
  expect(told([...'ดวสꓐनम'], texts)).toEqual([
    'a.yaml:1:3-4 text/glyph No font of the theme has letters of the script Thai: ด ว ส',
    'a.yaml:1:10-11 text/glyph No font of the theme has the letter ꓐ (U+A4D0)',
    'b.md:1:1-2 text/glyph No font of the theme has letters of the script Devanagari: न म',
  ])
  expect(missingLetterDiagnostics([...'ดว'], new Map([['a', 'ดว']]))).toMatchObject([
    { hint: expect.stringContaining('a face for Thai under “scripts” in the theme.yaml') },
  ])
})

it('tells a letter alone where its capital is missing too, and stands nowhere', () => {
  expect(told(['ა', 'Ა'], { 'a.yaml': 'ა' })).toEqual([
    'a.yaml:1:1-2 text/glyph No font of the theme has the letter ა (U+10D0)',
  ])
})

it('is an error with a way out', () => {
  expect(missingLetterDiagnostics(['ꓐ'], new Map([['a', 'ꓐ']]))).toMatchObject([
    { severity: 'error', hint: expect.stringContaining('Write it in another way') },
  ])
})
