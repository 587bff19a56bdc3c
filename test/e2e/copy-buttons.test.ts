import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { browserRequest } from '../print/printing.ts'
import { writePages } from './write-pages.ts'

let browser: Browser
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-copy-'))
  await writePages('kits/sea-heat-tunis-2027', undefined, folder)
  browser = await openBrowser(browserRequest, () => undefined)
})
afterAll(async () => {
  await browser[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

const release = 'ar/sea-heat-tunis-2027_media-advisory_ar.html'
const headline = 'عشرة موانئ متوسطية تطلق شبكة للإنذار المبكر بحرارة البحر'

/** Ways in which browsers let a page copy, or do not. */
const browsers = {
  'the clipboard': '',
  'the old command': 'delete Navigator.prototype.clipboard',
  'nothing but a selection': 'delete Navigator.prototype.clipboard; Document.prototype.execCommand = () => false',
} as const

describe('a page at a file: address', () => {
  it.each([
    ['the clipboard', 'تم النسخ'],
    ['the old command', 'تم النسخ'],
    ['nothing but a selection', 'تم التحديد: انسخه بلوحة المفاتيح'],
  ] as const)('lets people copy by keyboard, with %s', async (way, said) => {
    await browser.withPage(async page => {
      await open(page, release, browsers[way])
      await press(page, 'h1')
      await page.waitForFunction('document.querySelector("[role=status]").textContent !== ""')
      expect(await page.$eval('[role=status]', status => status.textContent)).toBe(said)
      expect(way === 'nothing but a selection' ? await selection(page) : await pasted(page)).toBe(headline)
    })
  })

  it('gives the release as paragraphs, without buttons and without what stands beside it', async () => {
    const text = await copied(release, 'h1, .')
    const parts = text.split('\n\n')
    expect(parts.slice(0, 2)).toEqual([
      headline,
      'لقاء صحفي وجولة بحرية في حلق الوادي، تونس، يوم 9\u00a0يونيو\u00a02027',
    ])
    expect(parts[2]).toMatch(/^تونس، 31 مايو 2027 — تبدأ عشرة موانئ/)
    expect(
      parts
        .at(-1)
        ?.split('\n')
        .map(line => line.slice(0, 2)),
    ).toEqual(['– ', '– ', '– '])
    expect(text).not.toMatch(/نسخ|presse@/)
  })

  it('gives with an advisory when and where', async () => {
    const text = await copied('en/sea-heat-tunis-2027_media-advisory_en.html', 'h1, .')
    expect(text).toMatch(/\n\nWhen\n9 June 2027, 10:00[^\n]+\n\nWhere\n/)
    expect(text.indexOf('When')).toBeLessThan(text.indexOf('– '))
  })

  it('gives the contacts, one below the other and line by line', async () => {
    expect(await copied('en/index.html', '#contact')).toBe(
      [
        'Accreditation and interviews:',
        'Salma Trabelsi, press officer',
        'Sea Heat Observatory',
        '+33 1 99 00 12 34',
        'presse@sea-heat.example',
        'Languages: العربية, Français, English',
        '',
        'For English-language media:',
        'Owen Pryce',
        '+44 20 7946 0311',
        'pryce@sea-heat.example',
        'Languages: English',
      ].join('\n'),
    )
  })
})

it('is complete without scripts: no button shows', async () => {
  await browser.withPage(async page => {
    await page.setJavaScriptEnabled(false)
    await page.goto(addressOf(release))
    const shown = await page.$$eval('button', all => all.filter(button => button.checkVisibility()).length)
    expect([shown, await page.$$eval('button', all => all.length)]).toEqual([0, 3])
    await page.setJavaScriptEnabled(true)
  })
})

it('runs no script but its own', async () => {
  await browser.withPage(async page => {
    await open(page, release, '')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.body.dataset.ran = "yes"'
      document.body.append(script)
      return document.body.dataset.ran
    })
    expect(ran).toBeUndefined()
  })
})

it('has buttons for fingers, and none on paper', async () => {
  await browser.withPage(async page => {
    await open(page, release, '')
    const sizes = await page.$$eval('button', all => all.map(button => button.getBoundingClientRect().height))
    expect(sizes.filter(height => height < 44)).toEqual([])
    await page.emulateMediaType('print')
    expect(await page.$$eval('button', all => all.filter(button => button.checkVisibility()).length)).toBe(0)
    await page.emulateMediaType()
  })
})

function addressOf(path: string): string {
  return pathToFileURL(join(folder, path)).href
}

async function open(page: Page, path: string, before: string): Promise<void> {
  const { identifier } = await page.evaluateOnNewDocument(before)
  // The reader's window, unlike those that we print in, is seen.
  await page.browser().setWindowBounds(await page.windowId(), { windowState: 'normal' })
  await page.goto(addressOf(path))
  await page.removeScriptToEvaluateOnNewDocument(identifier)
}

/** The button whose parts begin so, by the keyboard. */
async function press(page: Page, parts: string): Promise<void> {
  await page.focus(`button[data-copy^="${parts}"]`)
  await page.keyboard.press('Enter')
}

async function copied(path: string, parts: string): Promise<string> {
  return browser.withPage(async page => {
    await open(page, path, '')
    await press(page, parts)
    await page.waitForFunction('document.querySelector("[role=status]").textContent !== ""')
    return pasted(page)
  })
}

async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const area = document.createElement('textarea')
    document.body.append(area)
    area.focus()
  })
  await page.keyboard.down('Control')
  await page.keyboard.press('v', { commands: ['Paste'] })
  await page.keyboard.up('Control')
  return page.$eval('textarea', area => area.value)
}

function selection(page: Page): Promise<string> {
  return page.evaluate(() => String(getSelection()).trim())
}
