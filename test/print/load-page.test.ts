import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardPage } from '../../src/print/guard.ts'
import { loadPage } from '../../src/print/load-page.ts'
import type { PrintSession } from '../../src/print/session.ts'
import { siteOf } from '../../src/print/site.ts'
import { copyScript } from '../../src/render/page/copy-script.ts'
import { kitOf, openSession, page } from './printing.ts'

let session: PrintSession
beforeAll(() => {
  session = openSession()
})
afterAll(() => session[Symbol.asyncDispose]())

const own = `${copyScript({ copied: 'Copied', selected: 'Selected' }, text => text)}<meta name="color-scheme" content="light dark">`

/** Runs in the page. What a window was told is lost with it. */
const visit = () => Object.assign(window, { visits: [...(Reflect.get(window, 'visits') ?? []), location.href] })

it.each([
  ['our own head', own, own, true],
  ['no policy', '', '', true],
  ['a policy on pictures', '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'">', '', false],
  ['a policy on scripts, and more', own.replace("object-src 'none'", "style-src 'none'"), own, false],
  ['a language for all that follows', '<meta http-equiv="Content-Language" content="zh">', '', false],
  ['another colour scheme', own, '<meta name="color-scheme" content="dark">', true],
])('a document stands in the place of one with %s or not', async (_name, head, next, stays) => {
  const pages = { 'ru/a.html': page({ head }), 'ru/b.html': page({ head: next, body: '<p>Second.</p>' }) }
  const site = siteOf(await kitOf(pages))
  const browser = await session.browser()
  const seen = await browser.withPage(async tab => {
    for (const path of ['ru/a.html', 'ru/b.html']) {
      await using _ = await guardPage(tab, site, path, () => undefined)
      await loadPage(tab, site, path, 'print')
      await tab.evaluate(visit)
    }
    return tab.evaluate(() => ({ visits: Reflect.get(window, 'visits').slice(-2), text: document.body.textContent }))
  })
  const addresses = ['http://kit.invalid/ru/a.html', 'http://kit.invalid/ru/b.html']
  expect(seen.visits).toEqual(stays ? addresses : addresses.slice(1))
  expect(seen.text).toContain('Second.')
})
