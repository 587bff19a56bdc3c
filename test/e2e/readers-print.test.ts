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

/** Browsers print no grounds unless a reader asks for them, and white letters on white then. */
it.each(themes)(
  'a reader who prints pages of %s without grounds has letters on theirs, and whole pictures',
  async theme => {
    const folder = await temporaryFolder()
    const pages = (await writePages('kits/uckersee-stars-2027', theme, folder)).filter(path =>
      /^index|_press-/.test(path),
    )
    const found = await browser.withPage(async page => {
      await page.emulateMediaType('print')
      const faults: string[] = []
      for (const path of pages) {
        await page.goto(pathToFileURL(join(folder, path)).href)
        faults.push(...((await page.evaluate(dividedOrFaint)) as string[]).map(fault => `${path} ${fault}`))
      }
      return faults
    })
    expect(pages.length).toBeGreaterThan(2)
    expect(found).toEqual([])
  },
)

const dividedOrFaint = `
  [...document.querySelectorAll('body, .masthead, .masthead *')]
    .filter(element => getComputedStyle(element).printColorAdjust !== 'exact')
    .map(element => element.className + ' loses its ground')
    .concat([...document.querySelectorAll('.gallery li, .logo-downloads li')]
      .filter(element => getComputedStyle(element).breakInside !== 'avoid')
      .map(element => element.className + ' may be divided'))`
