import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { browserRequest } from '../print/printing.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'
import { writePages } from './write-pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(browserRequest, () => undefined)
})
afterAll(() => browser[Symbol.asyncDispose]())

/** A4 in CSS pixels. */
const paper = { width: 794, height: 1123 }

it.each(themes)('whoever prints the start page of %s gets what it tells, and nothing to click', async theme => {
  const folder = await temporaryFolder()
  await writePages('kits/sea-heat-tunis-2027', theme, folder)
  const seen = await browser.withPage(async page => {
    await page.emulateMediaType('print')
    await page.setViewport(paper)
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    return page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map(one => one.getBoundingClientRect())
      return {
        shown: ['h1', '.lead', '.gallery img', '.contact .reach a'].map(one =>
          boxes(one).every(({ width }) => width > 0),
        ),
        clickable: boxes('.downloads a, .button, button, .documents a, .languages a').filter(({ width }) => width > 0)
          .length,
        outside: boxes('.cover *').filter(({ left, right, width }) => width > 1 && (left < 0 || right > innerWidth))
          .length,
      }
    })
  })
  expect(seen).toEqual({ shown: [true, true, true, true], clickable: 0, outside: 0 })
})
