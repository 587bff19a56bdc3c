import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../html.ts'
import { harvest } from '../package/tree.ts'
import { all, partsOf, readXml, wordsOf, type XmlElement } from '../render/docx/read-docx.ts'
import { type Ended, presskit } from './command.ts'

const kits = [
  ['dushanbe-2016', 'kits/dushanbe-2016'],
  ['starter', 'kits/starter'],
  ['smallest', 'test/fixtures/kit/smallest'],
  ['harbour-lights-2027', 'test/fixtures/kit/full'],
  ['river-museum-2027', 'test/fixtures/kit/languages'],
] as const

let folder = ''
let first: Ended
let second: Ended
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-forms-'))
  const build = (files: readonly string[], out: string, TZ: string) =>
    presskit(['build', ...files, '--formats', 'docx,txt,eml', '--out', join(folder, out)], { env: { TZ } })
  const files = kits.map(([, kit]) => kit)
  first = await build(files, 'out', 'UTC')
  second = await build(files.slice(0, 1), 'again', 'Pacific/Kiritimati')
}, 240_000)
afterAll(() => rm(folder, { recursive: true }))

it('is built from the command line, and only what was asked for', async () => {
  expect([first, second]).toMatchObject([{ code: 0 }, { code: 0 }])
  const files = Object.keys(await harvest(join(folder, 'out/dushanbe-2016')))
  const documents = files.filter(path => /^(ru|en|data|event|contacts)\/./.test(path) && !path.endsWith('index.html'))
  expect(new Set(documents.map(path => path.replace(/.*\./, '')))).toEqual(new Set(['docx', 'txt']))
  expect(first.stderr).toMatch(/out\/dushanbe-2016_ru\.eml +\d/)
})

it('is the same bytes again, in another time zone', async () => {
  const built = Object.entries(await harvest(join(folder, 'out')))
  const own = built.filter(([path]) => path.startsWith('dushanbe-2016'))
  expect(await harvest(join(folder, 'again'))).toEqual(Object.fromEntries(own))
})

describe.each(kits)('%s', id => {
  it('says in Word what it says in plain text, in every language', async () => {
    const names = await readdir(join(folder, 'out', id), { recursive: true })
    const documents = names.filter(name => name.endsWith('.docx'))
    expect(documents.length).toBeGreaterThan(0)
    for (const name of documents) {
      const text = await readFile(join(folder, 'out', id, name.replace(/docx$/, 'txt')), 'utf8')
      const word = await docxWords(await readFile(join(folder, 'out', id, name)))
      expect([name, word]).toEqual([name, wordsAlone(text)])
    }
  })

  it('has in its mails the text of the release, twice, and the archive', async () => {
    const names = (await readdir(join(folder, 'out'))).filter(name => name.startsWith(`${id}_`))
    expect(names.length).toBeGreaterThan(0)
    const archive = await readFile(join(folder, 'out', `${id}.zip`))
    for (const name of names) {
      const { subject, text, html, attachments } = await PostalMime.parse(await readFile(join(folder, 'out', name)))
      expect(subject).not.toBe('')
      expect(wordsAlone(text ?? '')).toEqual(wordsAlone(await releaseText(id, name)))
      const page = new Set(wordsAlone(textOf(html ?? '')))
      expect(wordsAlone(text ?? '').filter(word => isWord(word) && !page.has(word))).toEqual([])
      expect(attachments.map(({ filename }) => filename)).toEqual([`${id}.zip`])
      expect(attachments.map(({ content }) => Buffer.from(new Uint8Array(bytesOf(content))).equals(archive))).toEqual([
        true,
      ])
    }
  })
})

/** Addresses of links stand behind their words in plain text, and nowhere on a page. */
function isWord(word: string): boolean {
  return !/[./:@]/.test(word)
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): ArrayBuffer | Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

async function releaseText(id: string, mail: string): Promise<string> {
  const language = mail.slice(id.length + 1, -'.eml'.length)
  const names = await readdir(join(folder, 'out', id, language))
  const release = names.find(name => /_(press-release|media-advisory|statement|correction)_.*\.txt$/.test(name))
  return readFile(join(folder, 'out', id, language, release ?? ''), 'utf8')
}

/** The words of a Word document in the order in which it is read: text, alternatives of pictures, addresses of links. */
async function docxWords(bytes: Buffer): Promise<readonly string[]> {
  const parts = await partsOf(bytes)
  const notice = wordsOf(readXml(parts.get('word/header1.xml')))
  return wordsAlone([notice, ...all(readXml(parts.get('word/document.xml')), 'w:p').map(spoken)].join('\n'))
}

function spoken(paragraph: XmlElement): string {
  const pictures = all(paragraph, 'wp:docPr').map(({ attributes }) => attributes.descr)
  return [wordsOf(paragraph), ...pictures].join('\n')
}

/** Addresses count by their letters alone where both forms have them; marks and capitals do not count. */
function wordsAlone(text: string): readonly string[] {
  const bare = text
    .replaceAll(/\s\((https?:\/\/|mailto:)?[^\s()]+\)/g, '')
    .replaceAll(/https?:\/\/(www\.)?|\/(?=\s|$)/g, '')
  return (
    bare
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}@.+/-]+/gu)
      ?.map(word => word.replace(/[.-]+$/, '')) ?? []
  )
}
