import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { DocumentContent } from '../src/render/document.ts'
import { makeDocx } from '../src/render/docx/make.ts'
import { makeMail } from '../src/render/mail/mail.ts'
import { documentText } from '../src/render/text.ts'
import { textOf } from './html.ts'
import { contentOf, everyBlock, everyMark, everyWord } from './render/content.ts'
import { all, partsOf, readXml, wordsOf } from './render/docx/read-docx.ts'
import { bilingual, toldIn } from './render/prepared.ts'

type Read = (content: DocumentContent) => Promise<string>

async function mailOf(content: DocumentContent) {
  return PostalMime.parse(await makeMail(content, { subject: 'Subject', attachments: [] }))
}

async function docxText(content: DocumentContent): Promise<string> {
  const document = readXml((await partsOf(await makeDocx(content))).get('word/document.xml'))
  const said = all(document)
    .filter(({ name }) => name === 'w:p' || name === 'wp:docPr')
    .map(part => (part.name === 'w:p' ? wordsOf(part) : part.attributes.descr))
  return said.join('\n')
}

/** Every form as the words that its readers get. */
const readers: readonly (readonly [string, Read])[] = [
  ['plain text', async content => new TextDecoder().decode(await documentText(content))],
  ['Word', docxText],
  ['the text of a mail', async content => (await mailOf(content)).text ?? ''],
  ['the page of a mail', async content => textOf((await mailOf(content)).html ?? '')],
]

describe.each(readers)('%s', (_name, read) => {
  it('has the words of every kind of block and of every mark', async () => {
    const text = spaced(await read(contentOf(await toldIn('en', bilingual()), everyBlock)))
    let from = 0
    for (const word of everyWord) {
      const at = text.indexOf(spaced(word), from)
      expect([word, at >= 0 || text.slice(from, from + 200)]).toEqual([word, true])
      from = inOrder.has(word) ? at : from
    }
  })
})

/** Word tells of pictures before the paragraph that holds them, so that these have no place in the order. */
const inOrder = new Set(everyWord.slice(0, everyWord.indexOf('Emblem of the city')))

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase()
}

it('is told of marks that are all there', () => {
  for (const mark of [
    '*l',
    '**',
    '~~',
    '`t',
    '\\\n',
    '](',
    '<https',
    '![',
    '# ',
    '> >',
    '  - ',
    '1. ',
    '***',
    '|--',
    '```',
  ])
    expect(everyMark).toContain(mark)
})
