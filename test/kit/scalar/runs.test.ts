import { expect, it } from 'vitest'
import { isScalar } from 'yaml'
import { parseYaml } from '../../../src/kit/read/yaml.ts'
import { placeInSource, runsOf } from '../../../src/kit/scalar/runs.ts'

function scalarOf(text: string) {
  const [document] = parseYaml(text).documents
  const node = document?.getIn(['key'], true)
  if (!isScalar(node) || typeof node.value !== 'string') throw new Error(`no text: ${text}`)
  return { node, value: node.value }
}

const written: readonly (readonly [name: string, yaml: string])[] = [
  ['a plain text', 'key: a word\n'],
  ['a plain text over lines', 'key: a\n  word  \n\n\n  more # note\n'],
  ['single quotes', "key: 'it''s a\n  word '\n"],
  ['single quotes over blank lines', "key: ' it''s\n\n  a ''word'''\n"],
  ['double quotes', 'key: "a \\"word\\" \\u00a0x\\_\\n\\U0001F600 end"\n'],
  ['double quotes over lines', 'key: "a \\\n   word\n\n   more"\n'],
  ['an anchor and a tag', 'key: &name !!str "a word"\nother: *name\n'],
  ['a literal block', 'key: |\n  a\n    word\n\n  more\nnext: 1\n'],
  ['a literal block with leading lines', 'key: |\n\n\n  a\n'],
  ['a block that keeps its end', 'key: |+\n  a\n\n\nnext: 1\n'],
  ['a block that drops its end', 'key: >-\n  a\n  word\n\n\n'],
  ['a block without an end', 'key: |\n  a'],
  ['a block indented by its header', 'key: |2-  # note\n    a\n   word\n'],
  ['a folded block', 'key: >\n  a\n  word\n\n  more\n   deeper\n\n   deep\n  and\n  back\n\n'],
  ['a folded block after a deep line', 'key: >\n   \n    a\n  b\n'],
  ['Windows line ends', 'key: >\r\n  a\r\n  word\r\n\r\n  more\r\n'],
  ['Windows line ends in quotes', 'key: "a\r\n  word\r\n\r\n  more"\r\n'],
  ['letters beyond the first plane', 'key: "😀 «a»"\n'],
  ['braces', "x: 1\nkey: 'a'\n"],
]

it.each(written)('finds every letter of %s', (_name, yaml) => {
  const { node, value } = scalarOf(yaml)
  const runs = runsOf(node, yaml)
  expect(runs.map(({ text }) => text).join('')).toBe(value)
  for (const [at, letter] of [...value].map(
    (letter, index) => [[...value].slice(0, index).join('').length, letter] as const,
  )) {
    const place = placeInSource(runs, { from: at, to: at + letter.length })
    if (/[\s"'\u00a0]|\ud83d/.test(letter)) continue
    expect(place && yaml.slice(...place)).toBe(letter)
  }
})

it.each([
  ['a folded space', 'key: a\n  word\n', ' ', '\n  '],
  ['an escape', 'key: "a\\u00a0b"\n', '\u00a0', '\\u00a0'],
  ['a doubled apostrophe', "key: 'it''s'\n", "'", "''"],
  ['a word beside an escape', 'key: "\\"Dawn\\""\n', '"Dawn', '\\"Dawn'],
  ['words over lines', 'key: |\n  one\n  two\n', 'ne\ntw', 'ne\n  tw'],
])('finds %s', (_name, yaml, words, expected) => {
  const { node, value } = scalarOf(yaml)
  const from = value.indexOf(words)
  const place = placeInSource(runsOf(node, yaml), { from, to: from + words.length })
  expect(place && yaml.slice(...place)).toBe(expected)
})

it('finds no half of an escape', () => {
  const { node } = scalarOf('key: "\\U0001F600"\n')
  expect(placeInSource(runsOf(node, 'key: "\\U0001F600"\n'), { from: 0, to: 1 })).toBeUndefined()
})

it.each([
  ['at the start', 0, 6],
  ['in the middle', 1, 7],
  ['at the end', 3, 9],
])('finds where to insert %s', (_name, at, expected) => {
  const { node } = scalarOf('key: "abc"\n')
  expect(placeInSource(runsOf(node, 'key: "abc"\n'), { from: at, to: at })).toEqual([expected, expected])
})
