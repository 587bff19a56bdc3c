import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../html.ts'
import { harvest } from '../package/tree.ts'
import { all, partsOf, readXml, wordsOf, type XmlElement } from '../render/docx/read-docx.ts'
import { type Ended, presskit } from './command.ts'
import { lettersAlone, textsOf } from './words.ts'

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
    presskit(['build', ...files, '--formats', 'docx,txt,eml,ics,vcf,jsonld,ninjs', '--out', join(folder, out)], {
      env: { TZ },
    })
  const files = kits.map(([, kit]) => kit)
  first = await build(files, 'out', 'UTC')
  second = await build(files.slice(0, 1), 'again', 'Pacific/Kiritimati')
})
afterAll(() => rm(folder, { recursive: true }))

it('is built from the command line, and only what was asked for', async () => {
  expect([first, second]).toMatchObject([{ code: 0 }, { code: 0 }])
  const files = Object.keys(await harvest(join(folder, 'out/dushanbe-2016')))
  const documents = files.filter(path => /^(ru|en|data|event|contacts)\/./.test(path) && !path.endsWith('index.html'))
  expect(new Set(documents.map(path => path.replace(/.*\./, '')))).toEqual(
    new Set(['docx', 'txt', 'ics', 'vcf', 'jsonld', 'json']),
  )
  expect(first.stderr).toMatch(/out\/dushanbe-2016_ru\.eml +\d/)
})

it('is the same bytes again, in another time zone', async () => {
  const built = Object.entries(await harvest(join(folder, 'out')))
  const own = built.filter(([path]) => path.startsWith('dushanbe-2016'))
  expect(await harvest(join(folder, 'again'))).toEqual(Object.fromEntries(own))
})

/** A funder stands there by its statement, which has the name in the case of its sentence. */
const untold = /^organizations\.european-union\.name/

describe.each(kits)('%s', (id, folderOf) => {
  it('says in texts and calendar every word of its file, in every language', async () => {
    const yaml = await readFile(join(folderOf, 'presskit.yaml'), 'utf8')
    for (const language of await languagesOf(id)) {
      const told = lettersAlone(withoutAddresses(await textsIn(id, language)))
      const texts = [...textsOf(yaml, language), ...(await proseFiles(folderOf, language))]
      expect(texts.length).toBeGreaterThan(3)
      const missing = texts.filter(
        ([path, text]) => !untold.test(path) && !told.includes(lettersAlone(withoutAddresses(text))),
      )
      expect([language, missing]).toEqual([language, []])
    }
  })

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

async function languagesOf(id: string): Promise<readonly string[]> {
  const drafts = (await readdir(join(folder, 'out'))).filter(name => name.startsWith(`${id}_`))
  return drafts.map(name => name.slice(id.length + 1, -'.eml'.length)).map(tag => (tag === 'zh-hans' ? 'zh-Hans' : tag))
}

/** All text files of a language in one, with the list of the kit and the calendar. */
async function textsIn(id: string, language: string): Promise<string> {
  const place = join(folder, 'out', id, language.toLowerCase())
  const names = (await readdir(place)).filter(name => name.endsWith('.txt'))
  const calendars = await readdir(join(folder, 'out', id, 'event')).catch(() => [])
  const paths = [
    ...names.map(name => join(place, name)),
    join(folder, 'out', id, 'README.txt'),
    ...calendars.map(name => join(folder, 'out', id, 'event', name)),
  ]
  return (await Promise.all(paths.map(path => readFile(path, 'utf8')))).join('\n')
}

/** The paragraphs of the release, where they stand in a file of their own. */
async function proseFiles(kit: string, language: string): Promise<readonly (readonly [string, string])[]> {
  const path = join(kit, `release.${language}.md`)
  const text = await readFile(path, 'utf8').catch(() => '')
  return text
    .split(/\n\s*\n/)
    .filter(part => part.trim() !== '')
    .map(part => [path, part])
}

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
  return (
    withoutAddresses(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}@.+/-]+/gu)
      ?.map(word => word.replace(/[.-]+$/, '')) ?? []
  )
}

function withoutAddresses(text: string): string {
  return text.replaceAll(/\s\((https?:\/\/|mailto:)?[^\s()]+\)/g, '').replaceAll(/https?:\/\/(www\.)?|\/(?=\s|$)/g, '')
}
