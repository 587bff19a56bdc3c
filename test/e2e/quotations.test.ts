import { cp, readFile, writeFile } from 'node:fs/promises'
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

const words =
  'The library lends seeds of four hundred plants that have grown in the district for decades, and asks its readers to bring back a handful after the harvest, so that the next ones can sow them in their turn while the old varieties do not vanish from gardens where they have always stood'.split(
    ' ',
  )
const lengths = words.map((_, index) => index + 1).filter(length => length > 11)

it.each(themes)('no quotation of %s ends in a line of one word', { timeout: 120_000 }, async theme => {
  const folder = await temporaryFolder()
  const pages = await writePages(await kitOfQuotations(join(folder, 'kit')), theme, folder)
  const address = pathToFileURL(join(folder, pages.find(path => path.includes('press-release')) ?? '')).href
  const measured = await browser.withPage(async page => {
    const found = []
    for (const width of [360, 768, 1280]) {
      await page.setViewport({ width, height: 900 })
      await page.goto(address)
      found.push(JSON.parse(String(await page.evaluate(endings))))
    }
    return found
  })
  expect(measured.map(({ count }) => count)).toEqual(Array.from({ length: 3 }, () => lengths.length))
  expect(measured.flatMap(({ alone }) => alone)).toEqual([])
})

async function kitOfQuotations(folder: string): Promise<string> {
  await cp('kits/starter', folder, { recursive: true })
  const file = join(folder, 'presskit.yaml')
  const said = lengths.map(
    length => `    - { person: amina, standalone: true, text: "${words.slice(0, length).join(' ')}." }\n`,
  )
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('  quotes:\n', () => `  quotes:\n${said.join('')}`),
  )
  return file
}

/** How many quotations there are, and those whose last line begins with their last word. */
const endings = `(async () => {
  await document.fonts.ready
  const range = document.createRange()
  const topOf = (text, from, to) => {
    range.setStart(text, from)
    range.setEnd(text, to)
    return range.getBoundingClientRect().top
  }
  const all = [...document.querySelectorAll('.quotation blockquote p')].map(one => one.firstChild)
  const isAlone = text => {
    const last = text.data.trimEnd().lastIndexOf(' ') + 1
    return last > 0 && topOf(text, last, last + 1) - topOf(text, last - 2, last - 1) > 4
  }
  return JSON.stringify({ count: all.length, alone: all.filter(isAlone).map(({ data }) => innerWidth + ': ' + data) })
})()`
