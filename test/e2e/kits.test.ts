import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../src/print/browser.ts'
import { attribute, elements, textOf } from '../html.ts'
import { browserRequest } from '../print/printing.ts'
import { readPdf } from '../print/read-pdf.ts'
import { presskit } from './command.ts'
import { describePdf } from './described-pdf.ts'
import { lettersAlone, lettersLacking, textsOf, wordsLacking } from './words.ts'

/** The example kits, each in the theme that it wears, with its languages. */
const kits = {
  'dushanbe-2016': ['ru', 'en'],
  starter: ['en'],
  'uckersee-stars-2027': ['de', 'en'],
  'uckersee-correction-2027': ['de', 'en'],
  'sea-heat-tunis-2027': ['ar', 'en', 'fr'],
  'east-river-statement-2027': ['zh-Hans', 'en'],
} as const

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-kits-'))
  const paths = Object.keys(kits).map(id => `kits/${id}`)
  const { code, stderr } = await presskit(['build', '-q', '--formats', 'html,pdf', '--out', folder, ...paths])
  expect(code, stderr).toBe(0)
})
afterAll(() => rm(folder, { recursive: true }))

it('are all of them', async () => {
  const entries = await readdir('kits', { withFileTypes: true })
  expect(entries.filter(entry => entry.isDirectory()).map(({ name }) => name)).toEqual(Object.keys(kits).sort())
})

describe.each(Object.entries(kits))('the kit %s', (id, languages) => {
  it('prints what it printed before (vitest -u writes it anew)', async () => {
    const [primary] = languages
    const told = languages.map(async language => {
      const names = (await pathsOf(id, language, 'pdf')).filter(name => language === primary || isRelease(name))
      const all = names.map(
        async name => `== ${language}/${name}\n${await describePdf(await bytesOf(id, language, name))}`,
      )
      return (await Promise.all(all)).join('\n\n')
    })
    const golden = resolve('test/fixtures/goldens', `${id}.txt`)
    await expect(`${(await Promise.all(told)).join('\n\n')}\n`).toMatchFileSnapshot(golden)
  })

  it.each(languages)('has every word of its YAML in %s on its pages and on paper', async language => {
    const own = [...textsOf(await readFile(`kits/${id}/presskit.yaml`, 'utf8'), language)]
    const body = await readFile(`kits/${id}/release.${language}.md`, 'utf8').catch(() => '')
    const pages = lettersAlone([...(await pagesOf(id, language, languages[0])), ''].map(spokenText).join('\n'))
    const wanted = [...own, ['body', body] as const].filter(([keys]) => !saidOtherwise.test(keys))
    expect(
      wanted.filter(([, text]) => !text.split(/\n\s*\n/).every(part => pages.includes(lettersAlone(part)))),
    ).toEqual([])
    const printed = wanted.filter(([keys]) => !notPrinted.test(keys)).map(([, text]) => text)
    const paper = lettersAlone(await paperOf(id, language))
    expect(language === 'ar' ? lettersLacking(paper, printed) : wordsLacking(paper, printed)).toEqual([])
  })
})

it('a PDF tells whose pictures it shows, and of no others', async () => {
  const names = await pathsOf('uckersee-stars-2027', 'en', 'pdf')
  const told = names.map(async name => {
    const pdf = Buffer.from(await bytesOf('uckersee-stars-2027', 'en', name)).toString('utf8')
    // Each photo has its own before.
    const [, rights = 'nobody'] = [...pdf.matchAll(/<dc:rights>.*?<rdf:li[^>]*>([^<]*)/gs)].at(-1) ?? []
    return `${name.replace(/^.*_embargo_|_en\.pdf$/g, '')}: ${rights}`
  })
  const both = '© 2027 Sternenpark Uckersee; © 2027 Institut für Nachtforschung'
  expect(await Promise.all(told)).toEqual([
    'agenda: nobody',
    'fact-sheet: nobody',
    'logo-sheet: nobody',
    `photo-sheet: ${both}`,
    `press-release: ${both}`,
    'questions: nobody',
    `speakers: ${both}`,
  ])
})

/** The release of one kit a theme, as a window of 1024 × 1400 pixels shows its top by day. */
const looks = [
  ['classic', 'sea-heat-tunis-2027', 'ar/sea-heat-tunis-2027_media-advisory_ar.html'],
  ['modern', 'uckersee-stars-2027', 'de/uckersee-stars-2027_embargo_press-release_de.html'],
  ['plain', 'uckersee-correction-2027', 'de/uckersee-correction-2027_correction_de.html'],
] as const

describe('the theme looks as it did (delete its picture, and this test draws it anew)', () => {
  it.each(looks)('%s', async (theme, id, path) => {
    await using browser = await openBrowser(browserRequest, () => undefined)
    const picture = await browser.withPage(page => photograph(page, pathToFileURL(join(folder, id, path)).href))
    const golden = resolve('test/fixtures/goldens', `${theme}.png`)
    const before = await readFile(golden).catch(() => undefined)
    if (!before) await writeFile(golden, picture)
    expect(await shareOfChange(before ?? picture, picture)).toBeLessThan(0.005)
  })
})

/** A funder is named by its statement, and an organization in the words of the text. */
const saidOtherwise = /^organizations\.[a-z-]+\.name/

/** Links and attachments are for the screen, alternative texts for ears. */
const notPrinted = /^(links|attachments)\.|\.alt/

function isRelease(name: string): boolean {
  return /_(press-release|media-advisory|statement|correction)_/.test(name)
}

async function pathsOf(id: string, language: string, form: string): Promise<readonly string[]> {
  return (await readdir(join(folder, id, language.toLowerCase()))).filter(name => name.endsWith(`.${form}`)).sort()
}

async function bytesOf(id: string, language: string, name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder, id, language.toLowerCase(), name)))
}

async function pagesOf(id: string, language: string, primary: string | undefined): Promise<readonly string[]> {
  const names = (await pathsOf(id, language, 'html')).map(name => join(language.toLowerCase(), name))
  const start = language === primary ? ['index.html'] : []
  return Promise.all([...names, ...start].map(name => readFile(join(folder, id, name), 'utf8')))
}

function spokenText(html: string): string {
  const alternatives = elements(html).flatMap(element => attribute(element, 'alt') ?? [])
  return [textOf(html), ...alternatives].join('\n')
}

async function paperOf(id: string, language: string): Promise<string> {
  const names = await pathsOf(id, language, 'pdf')
  const read = await Promise.all(names.map(async name => readPdf(await bytesOf(id, language, name))))
  return read.flatMap(({ texts }) => texts).join(' ')
}

/** Small, so that how a machine smooths its letters hardly shows. */
async function photograph(page: Page, address: string): Promise<Uint8Array> {
  await page.setViewport({ width: 1024, height: 1400 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const shot = await page.screenshot({ type: 'png' })
  return sharp(shot).resize(512).png({ palette: true, colours: 64, effort: 10 }).toBuffer()
}

/** The share of pixels that differ by more than a quarter of the scale in one of their colours. */
async function shareOfChange(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map(bytes => sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  )
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1
  const differs = a.data.map((value, index) => (Math.abs(value - (b.data[index] ?? 0)) > 64 ? 1 : 0))
  const pixels = a.info.width * a.info.height
  const changed = Array.from({ length: pixels }, (_, index) => differs.subarray(index * 3, index * 3 + 3).includes(1))
  return changed.filter(Boolean).length / pixels
}
