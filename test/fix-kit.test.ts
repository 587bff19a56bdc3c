import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { fixKit } from '../src/fix-kit.ts'
import { plant, type Tree } from './package/tree.ts'
import { temporaryFolder } from './print/temporary-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})

/** Lines of a kit whose rest needs no mending, and what is made of them. */
async function mended(lines: string, languages = 'en', files: Tree = {}): Promise<string> {
  const rest = [
    'presskit: 1',
    'id: cafe',
    `languages: [${languages}]`,
    'contacts: [{ name: An, email: press@library.example }]',
    'release:',
    '  date: 2026-11-22',
    ...(lines.includes('headline:') ? [] : ['  headline: Cafe']),
    ...(lines.includes('body:') ? [] : ['  body: Text']),
  ]
  const text = `${rest.join('\n')}\n${lines}`
  await plant(folder, { ...files, 'presskit.yaml': text })
  const outcome = await fixKit(join(folder, 'presskit.yaml'))
  const after = outcome.files.find(({ file }) => file.endsWith('presskit.yaml'))?.after ?? text
  return after.slice(text.length - lines.length)
}

it.each([
  ['a hash', '  headline: We are #1\n', '  headline: "We are #1"\n'],
  ['a lone hash', '  headline: #MuseumNight opens\n', '  headline: "#MuseumNight opens"\n'],
  ['a tag', '  headline: !Ghent opens\n', '  headline: "!Ghent opens"\n'],
  ['a year', '  headline: 2026\n', '  headline: "2026"\n'],
  ['a yes', '  headline: true\n', '  headline: "true"\n'],
  ['a comma', '  headline: {en: Ghent, 1,500 seats}\n', '  headline: {en: "Ghent, 1,500 seats"}\n'],
  ['braces', '  headline: {Draft}\n', '  headline: "{Draft}"\n'],
])('quotes a text that YAML cuts off or retypes: %s', async (_name, before, after) => {
  expect(await mended(before)).toBe(after)
})

it.each([
  ['of a map', 'people:\n\tan:\n\t\tname: An\n', 'people:\n  an:\n    name: An\n'],
  [
    'beside other mistakes',
    'people:\n\tan:\n\t\tname: Dr: An\n\t\ttitle: Head\n',
    'people:\n  an:\n    name: "Dr: An"\n    title: Head\n',
  ],
  ['that may be as wide as this or that', 'people:\n  an:\n\tname: An\n\ttitle: Head\n', undefined],
])('takes spaces for tabs that indent: %s', async (_name, before, after = before) => {
  expect(await mended(before)).toBe(after)
})

it.each([
  [
    'a colon',
    '  headline: Harbour Lights: a thousand lanterns\n',
    '  headline: "Harbour Lights: a thousand lanterns"\n',
  ],
  [
    'two of them',
    '  headline: Harbour: a\nmail: { subject: x }\nnotes: Ghent: b\n',
    '  headline: "Harbour: a"\nmail: { subject: x }\nnotes: "Ghent: b"\n',
  ],
  ['brackets', '  headline: [Draft] Harbour opens\n', '  headline: "[Draft] Harbour opens"\n'],
  ['quotation marks', '  headline: "Dawn" opens\n', '  headline: \'"Dawn" opens\'\n'],
  ['an address', '  headline: @harbour opens\n', '  headline: "@harbour opens"\n'],
])('quotes a text that breaks the file: %s', async (_name, before, after) => {
  expect((await mended(before)).replaceAll('“', '"').replaceAll('”', '"')).toBe(after)
})

it.each([
  ['a key in the wrong line', 'people: an: { name: An }\n'],
  ['a list with a remark', 'links: [{ title: Map #1 }]\n'],
  ['a text with a remark', '  headline: Harbour: a # b\n'],
  ['a text that goes on', '  headline: Harbour: a\n    thousand: lanterns\n'],
  ['a remark after a hash', '  headline: We are #1 # the best\n'],
  ['a key that is switched off', '  headline: We are #todo: say who\n'],
  ['what may be a remark', '  headline: We are #-----\n'],
])('leaves to a person %s', async (_name, before) => {
  expect(await mended(before)).toBe(before)
})

it.each([
  ['plain', '  headline: The "Dawn" opens # remark\n', '  headline: The “Dawn” opens # remark\n'],
  ['single quotes', "  headline: 'It''s \"Dawn\"'\n", "  headline: 'It''s “Dawn”'\n"],
  [
    'double quotes',
    '  headline: "It\\x27s \\"Dawn\\" \\u2013 a \\\n    house"\n',
    '  headline: "It\\x27s “Dawn” \\u2013 a \\\n    house"\n',
  ],
  ['plain lines', '  body: The\n    "Dawn"\n    opens\n', '  body: The\n    “Dawn”\n    opens\n'],
  [
    'folded',
    '  body: >-\n    The "Dawn\n    house" opens\n\n      "As is" code\n',
    '  body: >-\n    The “Dawn\n    house” opens\n\n      “As is” code\n',
  ],
  ['literal', '  body: |2+\n    The "Dawn" opens\n\n\n', '  body: |2+\n    The “Dawn” opens\n\n\n'],
  ['a flow map', '  headline: {en: \'The "Dawn" opens\'}\n', "  headline: {en: 'The “Dawn” opens'}\n"],
  [
    'an anchor',
    '  headline: &h The "Dawn" opens\nmail: { subject: *h }\n',
    '  headline: &h The “Dawn” opens\nmail: { subject: *h }\n',
  ],
  ['a code span', '  body: The `"raw"` and "Dawn"\n', '  body: The `"raw"` and “Dawn”\n'],
  ['line ends after it', '  headline: >\n    The "Dawn" opens\n', '  headline: >\n    The “Dawn” opens\n'],
  ['spaces before it', '  headline: "  The \\"Dawn\\" opens "\n', '  headline: "  The “Dawn” opens "\n'],
  ['two spaces', '  body: |\n    Some  lanterns.  Some   more\n', '  body: |\n    Some lanterns. Some more\n'],
  ['a space without width', '  headline: "The lan\\u200btern"\n', '  headline: "The lantern"\n'],
  [
    'spaces that Markdown needs',
    '  body: |\n    Two lines  \n    of\n\n    -   lan  terns\n\n    | a  | b |\n    |----|---|\n\n    ```\n    a  b\n    ```\n\n        c  d\n',
    '  body: |\n    Two lines  \n    of\n\n    -   lan terns\n\n    | a  | b |\n    |----|---|\n\n    ```\n    a  b\n    ```\n\n        c  d\n',
  ],
  ['spaces over lines', '  body: |\n    Some 35\n    000 people\n', '  body: |\n    Some 35\u00a0000 people\n'],
])('keeps how a text is written: %s', async (_name, before, after) => {
  expect(await mended(before)).toBe(after)
})

it.each([
  ['a slip', '  subheadlin: For all # remark\n', '  subheadline: For all # remark\n'],
  ['quotes', '  "subheadlien": For all\n', '  "subheadline": For all\n'],
  ['capitals', 'mail: { Subject: For all }\n', 'mail: { subject: For all }\n'],
  ['a key that is there', '  subheadline: All\n  subheadlin: For all\n', undefined],
  ['another kind of value', '  subheadlin: [For all]\n', undefined],
  ['a word that may mean more', '  text: For all\n', undefined],
])('writes a key as the format has it: %s', async (_name, before, after) => {
  expect(await mended(before)).toBe(after ?? before)
})

it('leaves a text whose alias means another language', async () => {
  const lines = '  headline: { ru: &h "Музей \\"Заря\\" открыт", kk: *h }\n  body: Ок\n'
  const after = await mended(lines, 'ru, kk')
  expect(after).toBe(lines.replaceAll('\\"Заря\\"', '«Заря»'))
})

it('leaves a line end that parts a heading from a text', async () => {
  const lines = '  body: |\n    # Room 35\n    000 people\n'
  expect(await mended(lines)).toBe(lines)
})

it.each([
  ['http://library.example/a', 'https://library.example/a'],
  ['http://xn--mnchen-3ya.example', 'https://xn--mnchen-3ya.example'],
  ['http://library.example:8080/a', 'http://library.example:8080/a'],
  ['http://192.0.2.1/a', 'http://192.0.2.1/a'],
  ['http://printer.local/a', 'http://printer.local/a'],
  ['http://intranet/a', 'http://intranet/a'],
])('makes of the link %s %s', async (before, after) => {
  expect(await mended(`links: [{ title: Map, url: "${before}" }]\n`)).toBe(`links: [{ title: Map, url: "${after}" }]\n`)
})

it('writes the name of a file in the letters of the disk', async () => {
  const files = { 'Texts/Answer.md': 'Yes.\n' }
  const lines = 'questions:\n  - { question: Open?, answer: { file: texts/answer.md } }\n'
  expect(await mended(lines, 'en', files)).toBe(lines.replace('texts/answer', 'Texts/Answer'))
})
