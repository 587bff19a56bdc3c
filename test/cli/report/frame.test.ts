import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plain } from '../../../src/cli/colour.ts'
import { cellsOf } from '../../../src/cli/report/cells.ts'
import { frame } from '../../../src/cli/report/frame.ts'

const look = { paint: plain, columns: 80 }

/** A range on one line: `line:from-to`, columns from 1 in UTF-16 units, up to but not including `to`. */
function at(place: string) {
  const [line = 0, start = 0, end = start] = place.split(/[:-]/).map(Number)
  return { start: { line, column: start }, end: { line, column: end } }
}

it.each([
  [
    'the line before and the line',
    'a: 1\nphone: +48504\nc: 3',
    '2:8-14',
    ['1 | a: 1', '2 | phone: +48504', '  |        ^^^^^^'],
  ],
  ['the first line stands alone', 'kit: 2', '1:6-7', ['1 | kit: 2', '  |      ^']],
  ['an empty line before is left out', '\n\nkit: 2', '3:6-7', ['3 | kit: 2', '  |      ^']],
  ['an empty range has one caret', 'kit:', '1:5', ['1 | kit:', '  |     ^']],
  ['a range beyond the end of the line', 'kit:', '1:9-12', ['1 | kit:', '  |     ^']],
  ['an empty file', '', '1:1', ['1 |', '  | ^']],
  ['tabs become spaces up to the next stop', '\tab:\tx', '1:6-7', ['1 |     ab: x', '  |         ^']],
  ['Han takes two cells a character', '标题: x', '1:5-6', ['1 | 标题: x', '  |       ^']],
  ['carets under Han are as wide as it', 'a: 标题', '1:4-6', ['1 | a: 标题', '  |    ^^^^']],
  ['a combining mark takes none', 'e\u0301e\u0301: x', '1:7-8', ['1 | e\u0301e\u0301: x', '  |     ^']],
  ['a mark without a base gets one', '\u0301x', '1:2-3', ['1 | \u25cc\u0301x', '  |  ^']],
  ['an emoji of several characters takes two', '👩‍👩‍👧: x', '1:11-12', ['1 | 👩‍👩‍👧: x', '  |     ^']],
  ['a heart in colour takes two', '❤️: x', '1:5-6', ['1 | ❤️: x', '  |     ^']],
  [
    'escape sequences are shown, not obeyed',
    'a: \u001b[31mx',
    '1:9-10',
    ['1 | a: <U+001B>[31mx', '  |                ^'],
  ],
  ['controls of direction are shown', 'a: \u202ex', '1:5-6', ['1 | a: <U+202E>x', '  |            ^']],
  ['Windows line ends are none of the line', 'a: 1\r\nb: 2\r\n', '2:4-5', ['1 | a: 1', '2 | b: 2', '  |    ^']],
  ['a carriage return inside a line is shown', 'a\rb: 2', '1:6-7', ['1 | a<U+000D>b: 2', '  |             ^']],
  ['no such line', 'a: 1', '7:1-2', []],
])('%s', (_name, text, place, expected) => {
  expect(frame(text, at(place), look).map(line => line.slice(4))).toEqual(expected)
})

it('marks a range of several lines up to the end of its first', () => {
  const range = { start: { line: 1, column: 4 }, end: { line: 3, column: 2 } }
  expect(frame('a: [1,\n2,\n]', range, look).at(-1)).toBe('      |    ^^^')
})

it('aligns the bars when the line number grows', () => {
  const text = `${'x\n'.repeat(8)}nine\nten`
  expect(frame(text, at('10:1-4'), look)).toEqual(['     9 | nine', '    10 | ten', '       | ^^^'])
})

const long = `body: ${'Lorem ipsum dolor '.repeat(40)}HERE${' sit amet'.repeat(40)}`
const place = `1:${long.indexOf('HERE') + 1}-${long.indexOf('HERE') + 5}`

it('cuts a long line around the place', () => {
  const [line = '', carets = ''] = frame(long, at(place), { ...look, columns: 60 })
  expect(line).toMatch(/\| ….*dolor HERE sit.*…$/)
  expect(line.length).toBeLessThanOrEqual(60)
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE')
})

it('cuts at the end alone when the place is near the start', () => {
  const [line = ''] = frame(long, at('1:1-5'), { ...look, columns: 60 })
  expect(line).toMatch(/\| body: .*…$/)
  expect(line.length).toBeLessThanOrEqual(60)
})

it('shows no more carets than fit', () => {
  const [line = '', carets = ''] = frame(long, at(`1:7-${long.length + 1}`), { ...look, columns: 60 })
  expect(carets.length).toBeLessThanOrEqual(line.length)
})

it('stands right in a line of a megabyte, after wide characters', () => {
  const text = `${'标'.repeat(400_000)}HERE${'标'.repeat(400_000)}`
  const [line = '', carets = ''] = frame(text, at('1:400001-400005'), look)
  const before = line.slice(0, line.indexOf('HERE'))
  const cells = [...before].reduce((sum, character) => sum + (character === '标' ? 2 : 1), 0)
  expect(carets.indexOf('^')).toBe(cells)
})

it('cuts the line before at the same place', () => {
  const [before = '', line = ''] = frame(`${long.replace('HERE', 'ONCE')}\n${long}`, at(place.replace('1:', '2:')), {
    ...look,
    columns: 60,
  })
  expect(before.indexOf('ONCE')).toBe(line.indexOf('HERE'))
})

const family = '👩‍👩‍👧'
const pieces = [
  'a',
  ' ',
  '\t',
  '标',
  'é',
  'e\u0301',
  '\u0301',
  family,
  '❤️',
  'ش',
  'ש',
  '\u202e',
  '\u001b',
  '\u200d',
  '“',
]
const lines = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 300 }).map(parts => parts.join(''))
const framed = fc.record({
  line: lines,
  from: fc.nat(400),
  length: fc.nat(50),
  columns: fc.integer({ min: 30, max: 200 }),
})

it('stays within the terminal, with its carets under the place, whatever the line is made of', () => {
  fc.assert(
    fc.property(framed, ({ line, from, length, columns }) => {
      const start = from % line.length
      const range = { start: { line: 1, column: start + 1 }, end: { line: 1, column: start + length + 1 } }
      const [shown = '', carets = ''] = frame(line, range, { paint: plain, columns })
      expect(Math.max(widthOf(shown), carets.length)).toBeLessThanOrEqual(columns)
      const text = cellsOf(line).find(({ to }) => start < to)?.text ?? ''
      // White space and joiners show nothing that a caret could stand under.
      if (!/[\s\u200d]/u.test(text.replace(family, ''))) {
        expect(cellsFrom(shown, carets.indexOf('^')).startsWith(text)).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

function widthOf(shown: string): number {
  return cellsOf(shown).reduce((sum, { width }) => sum + width, 0)
}

/** What a terminal shows from a column on. */
function cellsFrom(shown: string, column: number): string {
  const cells = cellsOf(shown)
  const first = cells.find(({ left }) => left >= column)
  return first?.left === column ? shown.slice(first.from) : ''
}
