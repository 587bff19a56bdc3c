import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { browserRequest } from '../print/printing.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'
import { writeMarkup } from './write-pages.ts'

let browser: Browser
let portuguese: string
beforeAll(async () => {
  browser = await openBrowser(browserRequest, () => undefined)
  portuguese = await readFile('test/fixtures/kit/own-language/presskit.yaml', 'utf8')
})
afterAll(() => browser[Symbol.asyncDispose]())

const emphasis = `(() => {
  const { fontStyle, fontWeight } = getComputedStyle(document.querySelector('main em'))
  return fontStyle + ' ' + fontWeight
})()`

/** What the kit says of it is Portuguese still: how it is set depends on the tag alone. */
it.each(
  themes.flatMap(theme => [
    [theme, 'pt', 'italic 400'],
    [theme, 'fa', 'normal 600'],
    [theme, 'ur', 'normal 600'],
    [theme, 'ja', 'normal 600'],
  ]),
)('%s sets emphasis in %s, which a kit brings, as its script does', async (theme, tag, expected) => {
  const folder = await temporaryFolder()
  const kit = join(folder, 'kit')
  const own = portuguese.replaceAll(/\[pt\]|^ {2}pt:/gm, part => part.replace('pt', tag)).replace('livre', '*livre*')
  await mkdir(kit)
  await writeFile(join(kit, 'presskit.yaml'), own)
  await writeMarkup(kit, theme, folder)
  const page = pathToFileURL(join(folder, tag, `kit_press-release_${tag}.html`)).href
  expect(
    await browser.withPage(async tab => {
      await tab.goto(page)
      return tab.evaluate(emphasis)
    }),
  ).toBe(expected)
})
