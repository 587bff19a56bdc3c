import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check.ts'
import { sortDiagnostics } from '../../../src/diagnostics/sort.ts'
import { type KitFiles, kitWith, withKit } from '../support/kits.ts'

/** Codes of everything that is told of a kit, in order. */
async function told(yaml: string, files: KitFiles = {}): Promise<readonly string[]> {
  return withKit({ 'presskit.yaml': yaml, ...files }, async folder => {
    const { diagnostics } = await check(folder)
    return sortDiagnostics(diagnostics).map(({ code, range }) => `${range?.start.line}:${range?.start.column} ${code}`)
  })
}

const quiet = 'check: { ignore: [{ code: body/length, reason: a test }, { code: photo/none, reason: a test }] }\n'

const photo = (lines: string) => `photos:
  bench:
    file: bench.jpg
    caption: A bench
    alt: A bench
    usageTerms: Free
${lines}`

const funding = (lines: string) => `organizations: { eu: { name: European Union } }
funding:
  - funder: eu
    relation: funded
${lines}`

describe('an error hides no warning', () => {
  it.each([
    [
      'a logo that no sheet has room for',
      'logos: { items: { a: { file: a.svg, alt: A, minWidthMm: 300 } } }\n',
      ['10:30 file/missing', '10:57 kit/type'],
    ],
    ['an unknown key', 'nonsense: 1\n', ['10:1 kit/unknown-key']],
    ['a bad reference', 'issuer: library\n', ['10:9 kit/reference']],
    ['an item of the wrong type', 'speakers: [12]\n', ['10:12 kit/type']],
    ['a text of the wrong type', 'facts: [{ label: Since, value: 1965 }]\n', ['10:32 yaml/lost-text']],
    ['a missing part', 'questions: [{ question: Why? }]\n', ['10:13 kit/missing']],
  ])('%s', async (_name, lines, expected) => {
    const yaml = kitWith({ headline: '  headline: A café opens!' }, `${lines}${quiet}`)
    expect(await told(yaml)).toEqual(['5:20 text/hype', ...expected])
  })

  it('nor an error below a key that is misspelt', async () => {
    expect(await told(kitWith({}, `speekers:\n  - persn: nobody\n${quiet}`))).toEqual([
      '10:1 kit/unknown-key',
      '11:5 kit/unknown-key',
      '11:12 kit/reference',
    ])
  })
})

describe('what was told is not missed as well', () => {
  it.each([
    ['a photo by another name', 'photoes:\n  bench: 5\n', ['10:1 kit/unknown-key', '11:10 kit/type']],
    ['a credit of the wrong type', photo('    creditLine: [A, B]\n'), ['12:11 file/missing', '16:17 kit/type']],
    ['a credit under another word', photo('    credit: An\n'), ['12:11 file/missing', '16:5 kit/unknown-key']],
    [
      'a statement of nobody knows what',
      funding('    statement: 5\n'),
      ['12:13 funding/emblem', '14:16 yaml/lost-text'],
    ],
    [
      'a dark logo of no type',
      'logos: { items: { a: { file: a.svg, alt: A, dark: 3 } } }\n',
      ['10:30 file/missing', '10:51 yaml/lost-text'],
    ],
    ['a quotation in a body that cannot be read', 'body', ['6:9 kit/type', '11:5 kit/unknown-key']],
  ])('%s', async (_name, lines, expected) => {
    const noBody = 'speakers:\n  - nam: An Peeters\nquestions: []\n'
    const yaml = lines === 'body' ? kitWith({ body: '  body: [Text]' }, noBody) : kitWith({}, lines)
    expect((await told(`${yaml}${quiet}`)).filter(line => !line.endsWith('file/unused'))).toEqual(expected)
  })
})

it.each([
  ['no languages', kitWith({ languages: '' })],
  ['no release', 'presskit: 1\nlanguages: [en]\ncontacts: []\n'],
  ['nothing but a stranger', 'hello: world\n'],
  ['nothing that is right', 'languages: 5\nrelease: []\ncontacts: {}\npeople: [a]\nlogos: x\nphotos: 1\nevent: []\n'],
])('%s is no reason to fail', async (_name, yaml) => {
  expect((await told(yaml)).some(line => line.endsWith('kit/missing') || line.endsWith('kit/type'))).toBe(true)
})
