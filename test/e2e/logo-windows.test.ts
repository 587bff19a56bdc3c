import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { plant } from '../package/tree.ts'
import { browserRequest } from '../print/printing.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'
import { writePages } from './write-pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(browserRequest, () => undefined)
})
afterAll(() => browser[Symbol.asyncDispose]())

const yaml = `presskit: 1
languages: [en]
theme: { name: classic, options: { masthead: logo } }
issuer: library
release: { date: 2026-11-22, headline: City library opens a repair café, dateline: Ghent, body: Volunteers mend toasters. }
contacts: [{ name: An Peeters, email: press@library.example }]
organizations: { library: { name: Library, url: "https://library.example", logo: library } }
logos:
  items:
    library: { file: library.svg, dark: night.svg, alt: Library }
    city: { file: library.svg, alt: City, minWidthMm: 100 }
    lab: { file: lab.svg, alt: Lab, minWidthMm: 110 }
  groups: [{ id: partners, label: Partners, items: [library, city, lab] }]
`
const drawing = (viewBox: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path d="M0 0h200v100H0z" fill="#063"/></svg>`

it.each(themes)('logos keep their shape in windows of any width in %s, whole and in view', async theme => {
  const folder = await temporaryFolder()
  const kit = join(folder, 'library')
  const drawings = {
    'library.svg': drawing('-200 -200 600 500'),
    'lab.svg': drawing('0 0 200 100'),
    'night.svg': drawing('0 -50 200 200'),
  }
  await plant(kit, { 'presskit.yaml': yaml, ...drawings })
  const pages = await writePages(kit, theme, folder)
  const faults = await browser.withPage(async page => {
    const all: string[] = []
    for (const path of pages)
      for (const width of [1280, 320])
        all.push(...(await faultsOn(page, pathToFileURL(join(folder, path)).href, width)))
    return all
  })
  expect(pages).toHaveLength(3)
  expect(faults).toEqual([])
})

async function faultsOn(page: Page, address: string, width: number): Promise<readonly string[]> {
  await page.setViewport({ width, height: 900 })
  await page.goto(address)
  return page.evaluate(() => {
    const place = `${location.pathname.split('/').at(-1)} ${innerWidth}`
    const logos = [...document.querySelectorAll('.cropped, img:is(.logo, .mark)')].map(logo => {
      const { width, height, right } = logo.getBoundingClientRect()
      return { name: `${place} ${logo.className}`, isTwoToOne: Math.abs(width / height - 2) < 0.1, right }
    })
    return [
      ...(logos.length > 0 ? [] : [`${place} has no logo`]),
      ...logos.filter(({ isTwoToOne }) => !isTwoToOne).map(({ name }) => `${name} has another shape`),
      ...logos.filter(({ right }) => right > innerWidth).map(({ name }) => `${name} is out of view`),
      ...(document.documentElement.scrollWidth > innerWidth ? [`${place} is too wide`] : []),
    ]
  })
}
