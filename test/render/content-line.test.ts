import { describe, expect, it } from 'vitest'
import { contentBytes, partsLine, textLine, valueLine } from '../../src/render/content-line.ts'

describe('a content line', () => {
  it.each([
    ['a word', textLine('FN', 'Olga'), 'FN:Olga'],
    ['what has a meaning', textLine('FN', 'a,b;c\\d:e"f'), 'FN:a\\,b\\;c\\\\d:e"f'],
    ['breaks', textLine('FN', 'a\r\nb\rc\nd\u2028e\u0085f'), 'FN:a\\nb\\nc\\nd\\ne\\nf'],
    ['control characters', textLine('FN', 'a\u0000b\u001bc\td\u007f'), 'FN:abc\td'],
    ['parts', partsLine('N', ['a;b', '', 'c,d']), 'N:a\\;b;;c\\,d'],
    ['an address, as it is', valueLine('URL', 'https://a.example/b,c;d'), 'URL:https://a.example/b,c;d'],
    ['an address that would begin a line', valueLine('URL', 'https://a.example/\r\nX:1'), 'URL:https://a.example/X:1'],
    ['parameters', textLine('FN', 'a', { LANGUAGE: 'ru', ALTID: undefined }), 'FN;LANGUAGE=ru:a'],
    ['a parameter of words', textLine('O', 'a', { CN: 'a b' }), 'O;CN="a b":a'],
    ['a parameter with marks', textLine('O', 'a', { CN: 'a"b^c\nd;e' }), 'O;CN="a^\'b^^c^nd;e":a'],
  ])('holds %s', (_name, line, expected) => expect(line).toBe(expected))

  it.each([
    ['75 octets', 'a'.repeat(72), 1],
    ['76 octets', 'a'.repeat(73), 2],
    ['letters of two octets', 'я'.repeat(37), 2],
    ['letters of four octets', '😀'.repeat(60), 4],
  ])('of %s has lines that fit', (_name, text, count) => {
    const lines = textLine('FN', text).split('\r\n')
    expect(lines).toHaveLength(count)
    expect(lines.every(line => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(`FN:${text}`)
  })

  it('ends with CR LF in a file', () =>
    expect(Buffer.from(contentBytes(['A:1', 'B:2'])).toString()).toBe('A:1\r\nB:2\r\n'))
})
