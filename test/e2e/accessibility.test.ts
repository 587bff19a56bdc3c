import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare, readKit } from '../../src/prepare.ts'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { renderKit } from '../../src/render/render-kit.ts'
import { browserRequest } from '../print/printing.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'

/** WCAG 2.2 A and AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What else can differ on a telephone by night. */
const appearance = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

const themes = ['classic', 'modern', 'plain'] as const
const kits = ['kits/dushanbe-2016', 'test/fixtures/kit/full'] as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(browserRequest, () => undefined)
})
afterAll(() => browser[Symbol.asyncDispose]())

describe.each(themes)('the theme %s', theme => {
  it.each(kits)('has no page of %s that breaks WCAG 2.2 AA', { timeout: 300_000 }, async kit => {
    const folder = await temporaryFolder()
    const pages = await writePages(kit, theme, folder)
    expect(pages.length).toBeGreaterThan(5)
    const found = await browser.withPage(async page => {
      const faults = []
      for (const path of pages)
        faults.push(...(await faultsOf(page, pathToFileURL(join(folder, path)).href)).map(fault => `${path} ${fault}`))
      return faults
    })
    expect(found).toEqual([])
  })
})

/** Renders a kit in a theme; gives the paths of its pages. */
async function writePages(kit: string, theme: string, folder: string): Promise<readonly string[]> {
  const { value: read } = await readKit(kit)
  const ready = read && (await prepare(read, { purpose: 'ship', theme, check: () => [] }, () => undefined))
  if (!ready?.value) throw new Error(JSON.stringify(ready?.diagnostics))
  const { files, cover } = await renderKit(ready.value)
  const all = [...files, ...cover(files)]
  for (const { path, bytes } of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return all.map(({ path }) => path).filter(path => path.endsWith('.html'))
}

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
