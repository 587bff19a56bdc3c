import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { browserRequest } from '../print/printing.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'
import { writePages } from './write-pages.ts'

/** WCAG 2.2 A and AA, and what axe-core recommends beyond: landmarks around everything, headings in order. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What else can differ on a telephone by night. */
const appearance = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

const everyPage = /./
/** Each kit whole in one theme; the others draw the same words, and further languages the same page in other words. */
const kits: readonly (readonly [kit: string, whole: readonly [theme: string, pages: RegExp], rest?: RegExp])[] = [
  ['kits/dushanbe-2016', ['classic', everyPage], /^index\.html$|^ru\//],
  ['kits/uckersee-stars-2027', ['modern', everyPage], /^index\.html$|^de\//],
  ['kits/sea-heat-tunis-2027', ['classic', everyPage], /^index\.html$|^ar\//],
  ['kits/uckersee-correction-2027', ['plain', everyPage]],
  ['kits/east-river-statement-2027', ['classic', everyPage]],
  [
    'test/fixtures/kit/languages',
    ['classic', /index\.html$|_press-release_/],
    /^index\.html$|_press-release_(he|ru|zh-hans)\./,
  ],
]
const cases = kits.flatMap(([kit, [theme, pages], rest]) => [
  { kit, theme, pages },
  ...themes.flatMap(other => (rest && other !== theme ? [{ kit, theme: other, pages: rest }] : [])),
])

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(browserRequest, () => undefined)
})
afterAll(() => browser[Symbol.asyncDispose]())

it.each(cases)('the theme $theme has no page of $kit that breaks WCAG 2.2 AA', { timeout: 300_000 }, async one => {
  const folder = await temporaryFolder()
  const pages = (await writePages(one.kit, one.theme, folder)).filter(path => one.pages.test(path))
  expect(pages.length).toBeGreaterThan(3)
  const found = await browser.withPage(async page => {
    const faults = []
    for (const path of pages)
      faults.push(...(await faultsOf(page, pathToFileURL(join(folder, path)).href)).map(fault => `${path} ${fault}`))
    return faults
  })
  expect(found).toEqual([])
})

/** WCAG 2.2, 2.5.8, as its sentence on spacing has it for lines of links, which axe-core lets pass. */
it.each(themes)(
  'the theme %s sets every link of the masthead 24 px high, and no wider than its words',
  {
    timeout: 60_000,
  },
  async theme => {
    const folder = await temporaryFolder()
    const pages = await writePages('kits/sea-heat-tunis-2027', theme, folder)
    const release = pages.find(path => path.includes('_media-advisory_ar')) ?? ''
    const sizes: readonly (readonly [height: number, spare: number])[] = await browser.withPage(async page => {
      await page.setViewport({ width: 1280, height: 900 })
      await page.goto(pathToFileURL(join(folder, release)).href)
      return JSON.parse(String(await page.evaluate(linkSizes)))
    })
    expect(sizes.length).toBeGreaterThan(0)
    for (const [height, spare] of sizes) {
      expect(height).toBeGreaterThanOrEqual(24)
      expect(spare).toBeLessThan(48)
    }
  },
)

it('colours that a reader forces on a page leave a logo its own ground', async () => {
  const folder = await temporaryFolder()
  const pages = await writePages('kits/uckersee-stars-2027', 'modern', folder)
  const release = pages.find(path => path.includes('_press-release_de')) ?? ''
  const ground = await browser.withPage(async page => {
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ]
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features })
    await page.goto(pathToFileURL(join(folder, release)).href)
    return page.evaluate('getComputedStyle(document.querySelector(".masthead .logo").parentElement).backgroundColor')
  })
  expect(ground).toBe('rgb(255, 255, 255)')
})

/** The height of each link, and how much wider it is than its words. */
const linkSizes = `JSON.stringify([...document.querySelectorAll('.masthead a')].map(link => {
  const words = document.createRange()
  words.selectNodeContents(link)
  const box = link.getBoundingClientRect()
  return [box.height, box.width - words.getBoundingClientRect().width]
}))`

/** What axe-core finds on a page in a wide window by day, and on a telephone by night. */
async function faultsOf(page: Page, address: string): Promise<readonly string[]> {
  await page.setViewport({ width: 1280, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
  await page.goto(address)
  await page.evaluate(axe)
  const day = await violations(page, { type: 'tag', values: standard })
  await page.setViewport({ width: 375, height: 700 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  const night = await violations(page, { type: 'rule', values: appearance })
  return [...day.map(fault => `by day: ${fault}`), ...night.map(fault => `by night: ${fault}`)]
}

/** Each broken rule with its first place. A run that held no rule against the page would find nothing. */
async function violations(page: Page, runOnly: object): Promise<readonly string[]> {
  const inPage = `axe.run(${JSON.stringify({ runOnly })}).then(({ passes, violations }) => JSON.stringify([
    passes.length,
    ...violations.map(({ id, nodes: [{ html, any, all, none }] }) => [id, html, [...any, ...all, ...none][0]?.message].join(' ')),
  ]))`
  const [passes, ...found]: readonly unknown[] = JSON.parse(String(await page.evaluate(inPage)))
  expect(passes).toBeGreaterThan(0)
  return found.map(String)
}
