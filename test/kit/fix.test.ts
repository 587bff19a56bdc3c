import { expect, it } from 'vitest'
import type { Code } from '../../src/diagnostics/codes.ts'
import type { Change, Edit, Finding } from '../../src/diagnostics/diagnostic.ts'
import { fixOf } from '../../src/kit/fix.ts'
import { readData } from '../../src/kit/read/read-data.ts'
import { parseYaml } from '../../src/kit/read/yaml.ts'

function fixIn(text: string, finding: Partial<Finding>) {
  const { documents, lines } = parseYaml(text)
  const [document] = documents
  if (!document) throw new Error('no document')
  const source = { file: 'presskit.yaml', text, document, lines, data: readData(document, text).data }
  const at = finding.at ?? ['key']
  return fixOf(source, { code: 'text/quotes', message: '', at, ...finding }, at)
}

function shown(edits: readonly Edit[] | undefined): readonly string[] | undefined {
  return edits?.map(
    ({ range: { start, end }, text }) => `${start.line}:${start.column}-${end.line}:${end.column} ${text}`,
  )
}

const middle: readonly Change[] = [{ from: 2, to: 3, text: '"' }]

it.each([
  ['plain text', 'key: a-b-c\n', ['1:8-1:9 "']],
  ['single quotes', "key: 'a-b'\n", ['1:9-1:10 "']],
  ['double quotes', 'key: "a-b"\n', ['1:9-1:10 \\"']],
  ['a literal block', 'key: |\n  a\n  b\n', ['3:3-3:4 "']],
  ['a folded block', 'key: >-\n  a\n  b\n', ['3:3-3:4 "']],
  ['an escape', 'key: "a-\\u00a0"\n', ['1:9-1:15 \\"']],
  ['Windows line ends', 'x: 1\r\nkey: a\r\n  bc\r\n', ['3:3-3:4 "']],
])('edits %s as it is written', (_name, text, expected) => {
  expect(shown(fixIn(text, { changes: middle })?.edits)).toEqual(expected)
})

it.each([
  ["key: 'abc'\n", "1:8-1:9 ''"],
  ['key: "abc"\n', "1:8-1:9 '"],
  ['key: abc\n', "1:7-1:8 '"],
])('spells an apostrophe in %s as it must', (text, expected) => {
  expect(shown(fixIn(text, { changes: [{ from: 1, to: 2, text: "'" }] })?.edits)).toEqual([expected])
})

it('says what the kit says then', () => {
  expect(fixIn('key: a b c\n', { changes: middle })?.says).toEqual([{ at: ['key'], changes: middle }])
})

it('edits what an alias stands for', () => {
  const text = 'name: &n abc\nkey: *n\n'
  expect(shown(fixIn(text, { changes: middle })?.edits)).toEqual(['1:12-1:13 "'])
})

it.each([
  ['+493023125120', '1:6-1:19 "+493023125120"'],
  ['1.10', '1:6-1:10 "1.10"'],
  ['true', '1:6-1:10 "true"'],
])('quotes %s where YAML takes it for something else', (value, expected) => {
  const fix = fixIn(`key: ${value}\n`, { changes: [] })
  expect(shown(fix?.edits)).toEqual([expected])
  expect(fix?.says).toEqual([{ at: ['key'], value }])
})

it('quotes what would be a text no more', () => {
  const fix = fixIn('key: tel:+493023125120\n', { changes: [{ from: 0, to: 4, text: '' }] })
  expect(shown(fix?.edits)).toEqual(['1:6-1:23 "+493023125120"'])
  expect(fix?.says).toEqual([{ at: ['key'], value: '+493023125120' }])
})

it('renames a key, in its quotes', () => {
  const code: Code = 'kit/unknown-key'
  const fix = fixIn('"kye": 1\n', { code, at: ['kye'], changes: [{ from: 1, to: 3, text: 'ey' }] })
  expect(shown(fix?.edits)).toEqual(['1:3-1:5 ey'])
  expect(fix?.says).toEqual([{ at: ['kye'], key: 'key' }])
})

it('edits a text in the file where it stands', () => {
  const excerpt = { text: 'one\ntwo\n', file: 'release.md', from: 4, to: 7 }
  const fix = fixIn('key: { file: release.md }\n', { excerpt, changes: [{ from: 3, to: 4, text: '\u00a0' }] })
  expect(fix).toEqual({
    edits: [{ range: { start: { line: 1, column: 4 }, end: { line: 2, column: 1 } }, text: '\u00a0' }],
    says: [],
  })
})

it.each([
  ['a person has to', 'key: abc\n', {}],
  [
    'the text is another than the file says',
    'key: abc\n',
    { changes: middle, excerpt: { text: 'xyz', from: 0, to: 1 } },
  ],
  ['half an escape is meant', 'key: "\\U0001F600b"\n', { changes: [{ from: 1, to: 2, text: '' }] }],
  ['nothing stands there', 'other: abc\n', { changes: middle }],
])('mends nothing where %s', (_name, text, finding) => {
  expect(fixIn(text, finding)).toBeUndefined()
})
