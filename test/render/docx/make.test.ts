import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { makeDocx } from '../../../src/render/docx/make.ts'
import type { LocalKit } from '../../../src/render/localize/local-kit.ts'
import { releaseOutline } from '../../../src/render/outline/release-outline.ts'
import { outlineText } from '../../../src/render/text.ts'
import { temporaryFolder } from '../../print/temporary-folder.ts'
import { contentOf, everyBlock } from '../content.ts'
import { bilingual, toldIn } from '../prepared.ts'
import { all, paragraphsOf, partsOf, readDocument, readXml, wordsOf } from './read-docx.ts'

async function docxOf(kit: LocalKit): Promise<Uint8Array> {
  return makeDocx(contentOf(kit, releaseOutline(kit, ' — ')))
}

async function everyDocx(): Promise<Uint8Array> {
  return makeDocx(contentOf(await toldIn('en', bilingual()), everyBlock))
}

/** In Arabic, with a Latin phone number. */
async function arabic(): Promise<LocalKit> {
  const yaml = bilingual()
    .replace('languages: [en, ru]', 'languages: [en, ru, ar]')
    .replaceAll('    ru:', '    ar: مقهى التصليح\n    ru:')
    .replace('email:', 'phone: "+32 2 555 01 00"\n    email:')
  return toldIn('ar', yaml)
}

it('has a style for the role of each paragraph', async () => {
  const found = paragraphsOf(await readDocument(await everyDocx())).filter(([, words]) => words !== '')
  expect(found.map(([style, words]) => `${style}: ${words.slice(0, 24)}`)).toEqual([
    'Issuer: Library',
    'Label: News',
    'ReleaseLine: for now · today',
    'Title: A <headline> & more',
    'Subtitle: A subheadline',
    'Heading1: Section',
    'Heading2: Part',
    'BodyText: Ghent, today — it opens.',
    'BodyText: A leaning and heavy and ',
    'Heading1: Uppermost',
    'Heading2: Skipping',
    'Quote: Said',
    'Quote: Deeply said',
    'ListBullet: quoted bullet',
    'ListBullet: bullet',
    'ListBullet: nested bullet',
    'ListNumber: nested number',
    'ListContinue: another paragraph of it',
    'HTMLPreformatted: code in a bullet',
    'ListNumber: seventh',
    'ListNumber: eighth',
    'TableText: Head',
    'TableText: Heads',
    'TableText: cell',
    'TableText: heavy cell',
    'TableText: lone',
    'HTMLPreformatted: indented code',
    'HTMLPreformatted: fenced <code> & more',
    'BodyText: <b>No markup</b> & an en',
    'Quote: “Come”',
    'QuoteSource: — An Peeters, head of re',
    'Card: Bo +32 2 555 01 00 bo@a.',
    'Facts: When: noon; sharp',
    'Caption: Partners',
    'Logos:       Undrawn',
    'Photo:  photos/print/pier.jpg',
    'Card: The pier at night Licenc',
    'EndMark: ###',
  ])
})

it('defines every style that it uses', async () => {
  const parts = await partsOf(await everyDocx())
  const defined = all(readXml(parts.get('word/styles.xml')), 'w:style').map(({ attributes }) => attributes['w:styleId'])
  const used = ['document', 'header1', 'footer1'].flatMap(name =>
    all(readXml(parts.get(`word/${name}.xml`))).flatMap(({ name: tag, attributes }) =>
      /^w:[pr]Style$/.test(tag) ? [attributes['w:val']] : [],
    ),
  )
  expect(defined).toEqual(expect.arrayContaining(used))
})

it('numbers lists from their first number, each anew', async () => {
  const parts = await partsOf(await everyDocx())
  const numbering = readXml(parts.get('word/numbering.xml'))
  const starts = all(numbering, 'w:abstractNum').map(list => all(list, 'w:start')[0]?.attributes['w:val'])
  expect(starts).toEqual(expect.arrayContaining(['1', '7']))
  const used = all(await readDocument(await everyDocx()), 'w:numId').map(({ attributes }) => attributes['w:val'])
  expect(new Set(used).size).toBe(5)
})

it('links what is a link, and to where it leads', async () => {
  const parts = await partsOf(await everyDocx())
  const targets = new Map(
    all(readXml(parts.get('word/_rels/document.xml.rels')), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  )
  const links = all(readXml(parts.get('word/document.xml')), 'w:hyperlink')
  expect(links.map(link => [wordsOf(link), targets.get(link.attributes['r:id'])])).toEqual([
    ['Library', 'https://library.example'],
    ['the linked place', 'https://a.example/?x=1&y=2'],
    ['https://bare.example', 'https://bare.example'],
    ['+32 2 555 01 00', 'tel:+3225550100'],
    ['bo@a.example', 'mailto:bo@a.example'],
    ['Licence', 'https://rights.example'],
  ])
})

it('shows pictures with their alternative texts, at their printed size', async () => {
  const document = await readDocument(await everyDocx())
  expect(all(document, 'wp:docPr').map(({ attributes }) => [attributes.id, attributes.descr])).toEqual([
    ['1', 'Emblem of the city'],
    ['2', 'Coat of arms'],
    ['3', 'A lantern on a pier'],
  ])
  // English metric units: 360,000 a centimetre.
  const [size, , photo] = all(document, 'wp:extent')
  expect(Number(photo?.attributes.cx) / 36_000).toBeCloseTo(90, 0)
  expect(Number(size?.attributes.cx) / 36_000).toBeCloseTo(40, 0)
  expect(Number(size?.attributes.cy) / 36_000).toBeCloseTo(20, 0)
})

it('repeats the head of a table', async () => {
  const rows = all(await readDocument(await everyDocx()), 'w:tr')
  expect(rows.map(row => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0])
  expect(rows.map(row => all(row, 'w:tc').length)).toEqual([2, 2, 2])
})

it('has no row for a head of which nothing is written', async () => {
  const kit = await toldIn('en', bilingual().replace('The city library opens', '"| | |\\n|---|---|\\n| 1 | 2 |" #'))
  const rows = all(await readDocument(await docxOf(kit)), 'w:tr')
  expect(rows.map(row => [wordsOf(row), all(row, 'w:tblHeader').length])).toEqual([['12', 0]])
})

it.each([
  ['en', 'right'],
  ['ar', 'left'],
])('keeps the column of a table to its side in %s', async (language, side) => {
  const kit = language === 'ar' ? await arabic() : await toldIn('en', bilingual())
  const document = await readDocument(await makeDocx(contentOf(kit, everyBlock)))
  const sides = all(document, 'w:tc').map(cell => all(cell, 'w:jc')[0]?.attributes['w:val'])
  expect(sides).toEqual([undefined, side, undefined, side, undefined, side])
})

it.each([
  ['en', true],
  ['ar', false],
])('leans quotations and emphasis in %s: %s', async (language, leans) => {
  const kit = language === 'ar' ? await arabic() : await toldIn('en', bilingual())
  const parts = await partsOf(await makeDocx(contentOf(kit, everyBlock)))
  const leaning = ['word/document.xml', 'word/styles.xml'].flatMap(name => all(readXml(parts.get(name)), 'w:i'))
  expect(leaning.some(({ attributes }) => attributes['w:val'] !== 'false')).toBe(leans)
})

it.each([
  ['zh-Hans', 'Hans', ['SimSun', 'Microsoft YaHei']],
  ['zh-HK', 'Hant', ['PMingLiU', 'Microsoft JhengHei', 'MingLiU']],
  ['ja', 'Jpan', ['Yu Mincho', 'Yu Gothic', 'MS Gothic']],
  ['ko', 'Kore', ['Batang', 'Malgun Gothic']],
  ['en', 'Latn', ['SimSun', 'Microsoft YaHei']],
])('takes the faces of East Asia as %s is written', async (tag, script, faces) => {
  const kit = await toldIn('en', bilingual())
  const parts = await partsOf(await docxOf({ ...kit, language: { ...kit.language, tag, script } }))
  const asked = all(readXml(parts.get('word/styles.xml')), 'w:rFonts').map(({ attributes }) => attributes['w:eastAsia'])
  expect(new Set(asked)).toEqual(new Set(faces))
  const told = all(readXml(parts.get('word/styles.xml')), 'w:lang').map(({ attributes }) => attributes['w:eastAsia'])
  expect(told).toEqual([tag === 'en' ? undefined : tag])
})

describe('the language of every run', () => {
  it('is that of the document', async () => {
    const runs = all(await readDocument(await docxOf(await toldIn('ru', bilingual()))), 'w:r')
    const told = runs.filter(run => all(run, 'w:t').length > 0)
    expect(new Set(told.map(run => all(run, 'w:lang')[0]?.attributes['w:val']))).toEqual(new Set(['ru']))
  })

  it('is told of letters of South Asia where Word looks for it', async () => {
    const kit = await toldIn('en', bilingual())
    const hindi = { ...kit, language: { ...kit.language, tag: 'hi', script: 'Deva' } }
    const languages = all(await readDocument(await docxOf(hindi)), 'w:lang').map(({ attributes }) => attributes)
    expect(new Set(languages.map(one => `${one['w:val']} ${one['w:bidi']}`))).toEqual(new Set(['hi hi']))
  })

  it('is written from right to left, but for numbers and addresses', async () => {
    const document = await readDocument(await docxOf(await arabic()))
    expect(all(document, 'w:p').every(paragraph => all(paragraph, 'w:bidi').length === 1)).toBe(true)
    const runs = all(document, 'w:r').filter(run => wordsOf(run).trim() !== '')
    const mark = '\u200e'
    expect(new Set(runs.map(run => all(run, 'w:lang')[0]?.attributes['w:bidi']))).toEqual(new Set(['ar']))
    const leftToRight = runs.filter(run => all(run, 'w:rtl').length === 0).map(wordsOf)
    expect(leftToRight).toEqual(['An Peeters', mark, '+32 2 555 01 00', mark, 'press@library.example'])
  })
})

it.each([
  ['en', ' / '],
  ['ar', ' من '],
])('parts the number of a page from that of all in %s by “%s”', async (language, between) => {
  const kit = language === 'ar' ? await arabic() : await toldIn(language, bilingual())
  const footer = readXml((await partsOf(await docxOf(kit))).get('word/footer1.xml'))
  const pieces = all(footer, 'w:r').map(run => all(run, 'w:instrText')[0]?.children.join('') ?? wordsOf(run))
  expect(pieces.slice(-3)).toEqual(['PAGE', between, 'NUMPAGES'])
})

it('says draft and embargo on every page, and the short title with the number of the page', async () => {
  const release = '  status: draft\n  embargo: "2026-11-22T09:00:00+01:00"\n  shortTitle: Repair'
  const kit = await toldIn('en', bilingual(release))
  const parts = await partsOf(await docxOf(kit))
  expect(wordsOf(readXml(parts.get('word/header1.xml')))).toBe(kit.notice)
  const footer = readXml(parts.get('word/footer1.xml'))
  expect(wordsOf(footer)).toMatch(/^Repair · 22 November 2026/)
  expect(all(footer, 'w:instrText').map(({ children }) => children.join(''))).toEqual(['PAGE', 'NUMPAGES'])
})

it('tells of itself: title, subject, keywords, creator, language, the day of the release', async () => {
  const kit = await toldIn('ru', bilingual('', 'speakers: [{ name: An & Co }, { name: Bo }]'))
  const core = readXml((await partsOf(await docxOf(kit))).get('docProps/core.xml'))
  const [root] = all(core, 'cp:coreProperties')
  const told = root ? all(root).map(({ name, children }) => [name, children.join('')]) : []
  expect(Object.fromEntries(told)).toEqual({
    'dc:title': 'Городская библиотека открывает ремонтное кафе',
    'dc:subject': 'Пресс-релиз',
    'cp:keywords': 'An & Co; Bo',
    'dc:creator': 'Library',
    'dc:language': 'ru',
    'dcterms:created': '2026-11-22T00:00:00Z',
    'dcterms:modified': '2026-11-22T00:00:00Z',
  })
})

it('is the same twice', async () => {
  const [first, second] = [await everyDocx(), await everyDocx()]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

it('carries every naughty string, or says that a letter cannot be carried', async () => {
  const kit = await toldIn('en', bilingual())
  const own = {
    ...kit,
    quotes: strings.map(text => ({ text, short: true, person: { ...kit.contacts[0]?.person, ...nobody } })),
  }
  const quotes = paragraphsOf(await readDocument(await docxOf(own))).filter(([style]) => style === 'Quote')
  // XML has no other control characters than these three, and no halves of pairs.
  const carried = (text: string) => text.replaceAll(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
  expect(quotes.map(([, words]) => words)).toEqual(strings.map(carried))
})

const nobody = {
  name: 'An',
  title: undefined,
  organization: undefined,
  topic: undefined,
  bio: [],
  photo: undefined,
  speaks: [],
}

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)

it.skipIf(!office)('has in LibreOffice the text of the release (skipped where there is none)', async () => {
  const kit = await toldIn('ru', bilingual('  notes: { ru: "Снимайте.\\n\\n- Кофе\\n- Чай", en: Do. }'))
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.docx'), await docxOf(kit))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  spawnSync(office ?? '', [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    join(folder, 'a.docx'),
  ])
  const read = await readFile(join(folder, 'a.txt'), 'utf8')
  expect(wordsAlone(read)).toEqual(wordsAlone(outlineText(releaseOutline(kit, ' — '), kit.language)))
})

/** Words without marks, in lower case: Word writes capitals as a look. */
function wordsAlone(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}@.+-]+/gu) ?? []
}
