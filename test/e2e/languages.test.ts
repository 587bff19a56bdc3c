import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supportedLanguages } from '../../src/language/languages.ts'
import { kitFonts } from '../../src/print/font-names.ts'
import { textOf } from '../html.ts'
import { readPdf } from '../print/read-pdf.ts'
import { type Ended, presskit } from './command.ts'
import { readPdfParts } from './pdf-parts.ts'
import { lettersAlone, lettersLacking, textsOf, wordsLacking } from './words.ts'

const kit = 'test/fixtures/kit/languages'
let folder = ''
let out = ''
let build: Ended

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-languages-'))
  out = join(folder, 'river-museum-2027')
  build = await presskit(['build', kit, '--out', folder, '--formats', 'html,pdf'])
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['ar', ['عمّان، العقبة، 1', 'English، العربية', 'أمل حداد، بيير لوفيفر']],
  ['zh-Hans', ['安曼、亚喀巴，2027', 'English、العربية', '阿迈勒·哈达德、皮埃尔·勒费弗尔']],
  ['pl', ['Amman, 1', 'English, العربية', 'Amal Haddad, Pierre Lefèvre']],
])('parts places, languages and people as %s does it', async (language, lists) => {
  const place = join(out, language.toLowerCase())
  const pages = (await readdir(place)).filter(name => /_(press-release|agenda)_.*\.html$/.test(name))
  const text = (await Promise.all(pages.map(name => readFile(join(place, name), 'utf8')))).map(textOf).join('\n')
  expect(lists.filter(list => !text.includes(list))).toEqual([])
})

it('builds one kit in every language there is', async () => {
  expect(build).toMatchObject({ code: 0, stderr: expect.not.stringContaining('error') })
  expect(await readFile(join(kit, 'presskit.yaml'), 'utf8')).toContain(`languages: [${kitLanguages.join(', ')}]`)
  expect([...kitLanguages].sort()).toEqual(supportedLanguages)
})

const kitLanguages = ['ar', 'en', 'fr', 'he', 'zh-Hans', 'kk', 'ky', 'tg', 'uz', 'de', 'pl', 'es', 'uk', 'ru']

async function pdfsOf(language: string): Promise<readonly Uint8Array[]> {
  const place = join(out, language.toLowerCase())
  const names = (await readdir(place)).filter(name => name.endsWith('.pdf'))
  return Promise.all(names.map(async name => new Uint8Array(await readFile(join(place, name)))))
}

/** Each PDF is read once for all that is asked of it. */
const readings = new Map<string, ReturnType<typeof readAll>>()

function readAll(language: string) {
  return pdfsOf(language).then(pdfs => Promise.all(pdfs.map(readPdf)))
}

function readingOf(language: string) {
  const reading = readings.get(language) ?? readAll(language)
  readings.set(language, reading)
  return reading
}

describe.each(kitLanguages)('%s', language => {
  it('has all its words on paper', async () => {
    const read = await readingOf(language)
    const paper = lettersAlone(read.flatMap(({ texts }) => texts).join(' '))
    const own = textsOf(await readFile(join(kit, 'presskit.yaml'), 'utf8'), language)
    const body = await readFile(join(kit, `release.${language}.md`), 'utf8')
    const shown = [...own].filter(([key]) => !/\.alt\.|^links\./.test(key)).map(([, text]) => text)
    const texts = [...shown, body.replace(/\]\([^)]*\)/g, ']')]
    expect(language === 'ar' ? lettersLacking(paper, texts) : wordsLacking(paper, texts)).toEqual([])
    expect(read.map(pdf => pdf.language)).toEqual(read.map(() => language))
  })

  it('has a foot on each page', async () => {
    for (const { texts, pages } of await readingOf(language)) {
      const feet = texts.map((text, index) => footOf(language, index + 1, pages).test(text.replace(/\s+/g, '')))
      expect(feet).toEqual(texts.map(() => true))
    }
  })

  it('holds no font that the kit does not ship', async () => {
    const fonts = await readdir(join(out, 'assets/fonts'))
    const files = fonts.map(async name => [name, await readFile(join(out, 'assets/fonts', name))] as const)
    const ours = new Set(
      (await kitFonts(new Map(await Promise.all(files)))).map(({ postScriptName }) => postScriptName),
    )
    const used = await Promise.all((await pdfsOf(language)).map(readPdfParts))
    expect(used.flatMap(parts => [...parts.fonts]).filter(name => !ours.has(name))).toEqual([])
  })

  it('says its language and direction', async () => {
    const place = join(out, language.toLowerCase())
    const pages = (await readdir(place)).filter(one => one.endsWith('.html'))
    expect(pages).not.toEqual([])
    for (const name of pages) {
      const html = await readFile(join(place, name), 'utf8')
      expect(html).toContain(`<html lang="${language}" dir="${/^(ar|he)$/.test(language) ? 'rtl' : 'ltr'}"`)
    }
  })
})

/** `1 / 2`; where pages run from right to left, and are painted so, a word says which is which. */
function footOf(language: string, page: number, pages: number): RegExp {
  const between = { ar: 'من', he: 'מתוך' }[language]
  return new RegExp(between ? `${page}${between}${pages}|${pages}${between}${page}` : `${page}/${pages}`)
}
