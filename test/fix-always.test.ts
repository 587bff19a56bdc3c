import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Document, parse, Scalar } from 'yaml'
import { fixKit } from '../src/fix-kit.ts'
import { pipedFile } from '../src/kit/read/read-text.ts'

const pieces = [
  'Музей',
  '"Заря"',
  '«Восход»',
  '“',
  '"',
  '«',
  '»',
  '„',
  '35 000',
  '5 %',
  '12-14 марта 2026',
  'http://library.example/a',
  '`"код"`',
  '**',
  '*',
  '#1',
  ': ',
  '\\',
  "'",
  '[',
  '](#a)',
  '- ',
  '2026. ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '    ',
  '\u00a0',
  '…',
  '😀',
]
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const

const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map(some => some.join(''))
const kits = fc.record({
  headline: texts,
  body: texts,
  style: fc.constantFrom(...styles),
  lineWidth: fc.constantFrom(0, 24, 60),
  lineEnd: fc.constantFrom('\n', '\r\n'),
})

function written({ headline, body, style, lineWidth, lineEnd }: Parameters<Parameters<typeof kits.map>[0]>[0]): string {
  const document = new Document({
    presskit: 1,
    languages: ['ru'],
    contacts: [{ name: 'Анна', email: 'press@library.example' }],
    release: { date: '2026-11-22', headline: `Ночь ${headline}`, body: `Ночь ${body}` },
  })
  for (const key of ['headline', 'body']) {
    const node = document.getIn(['release', key], true)
    if (node instanceof Scalar) node.type = style
  }
  document.comment = ' the end'
  return document.toString({ lineWidth, minContentWidth: 8 }).replaceAll('\n', lineEnd)
}

async function fixed(text: string): Promise<string> {
  const { files } = await fixKit(pipedFile, new Map([[pipedFile, { text }]]))
  return files[0]?.after ?? text
}

/** Letters and digits of every value, in their order: what no mend here may lose or move. */
function words(text: string): string {
  return JSON.stringify(parse(text))
    .replaceAll('https', 'http')
    .replace(/\\[nr]|[^\p{L}\p{N}]/gu, '')
}

it('mends once what it mends, and loses no word', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(kits, async kit => {
      const before = written(kit)
      const after = await fixed(before)
      count += after === before ? 0 : 1
      expect(words(after)).toBe(words(before))
      expect(await fixed(after)).toBe(after)
      expect(after.split('\n').at(-2)).toBe(before.split('\n').at(-2))
      expect(after.includes('\r')).toBe(before.includes('\r'))
    }),
    { numRuns: 40, seed: 2026 },
  )
  expect(count).toBeGreaterThan(20)
})
