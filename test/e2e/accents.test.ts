import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { kitCss } from '../../src/render/page/kit-css.ts'
import { contrast } from '../../src/theme/contrast.ts'
import { loadTheme } from '../../src/theme/load.ts'
import { browserRequest } from '../print/printing.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'
import { writePages } from './write-pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(browserRequest, () => undefined)
})
afterAll(() => browser[Symbol.asyncDispose]())

const cases = themes.flatMap(theme => ['#fdfdf5', '#ffdd00', '#808080', '#0a1020'].map(accent => ({ theme, accent })))

/** WCAG 2.2, 1.4.11: what tells a contact or a quotation from the text around it is seen. */
it.each(cases)('bars of $theme are seen in $accent, by day and by night', { timeout: 60_000 }, async one => {
  const folder = await temporaryFolder()
  const pages = await writePages('kits/uckersee-stars-2027', one.theme, folder)
  await setAccent(join(folder, 'assets/kit.css'), one)
  const release = pages.find(path => path.includes('_press-release_de')) ?? ''
  for (const path of ['index.html', release]) {
    const address = pathToFileURL(join(folder, path)).href
    expect(faint(await barsOn(address, 'light'), '#ffffff')).toEqual([])
    expect(faint(await barsOn(address, 'dark'), '#121419')).toEqual([])
  }
})

async function setAccent(sheet: string, { theme, accent }: (typeof cases)[number]): Promise<void> {
  const { value } = await loadTheme(theme)
  if (!value) throw new TypeError('no theme')
  const options = { accent, paper: 'A4', logos: 'end', masthead: 'text' } as const
  const [colours = ''] = kitCss(value, { name: theme, options }, { css: '', families: [] }).match(/:root\{.*\}/) ?? []
  await writeFile(sheet, (await readFile(sheet, 'utf8')).replace(/:root\{--accent.*?\}/, colours))
}

type Bar = readonly [what: string, colour: string]

async function barsOn(address: string, scheme: string): Promise<readonly Bar[]> {
  const found: readonly Bar[] = await browser.withPage(async page => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.goto(address)
    return JSON.parse(String(await page.evaluate(bars)))
  })
  expect(found.length).toBeGreaterThan(0)
  return found
}

function faint(found: readonly Bar[], ground: string): readonly Bar[] {
  return found.filter(([, colour]) => contrast(colour, ground) < 3)
}

/** The edges that stand for a part, as hexadecimal colours, but for hairlines; a quotation within the text is put in. */
const bars = `(() => {
  document.querySelector('article .prose')?.insertAdjacentHTML('beforeend', '<blockquote>x</blockquote>')
  const hex = colour => '#' + colour.match(/\\d+/g).slice(0, 3).map(part => Number(part).toString(16).padStart(2, '0')).join('')
  const hairline = getComputedStyle(document.documentElement).getPropertyValue('--hairline').trim()
  const edges = one => ['Top', 'Left', 'Right', 'Bottom'].flatMap(side => {
    const style = getComputedStyle(one)
    return style['border' + side + 'Style'] === 'solid' ? [[one.className || one.tagName, hex(style['border' + side + 'Color'])]] : []
  })
  return JSON.stringify([...document.querySelectorAll('.contact, .quotation, .prose blockquote')].flatMap(edges).filter(([, colour]) => colour !== hairline))
})()`
