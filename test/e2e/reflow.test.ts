import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
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

/** WCAG 2.2, 1.4.10: at 320 CSS pixels nobody scrolls sideways. The contact's name keeps its room on wider pages. */
it.each(themes)('words of sixty letters stay on every page of %s', async theme => {
  const folder = await temporaryFolder()
  const pages = await writePages('test/fixtures/kit/long-words', theme, folder)
  const found = await browser.withPage(async page => {
    const faults: string[] = []
    for (const path of pages) {
      const { width, name } = await measured(page, pathToFileURL(join(folder, path)).href)
      if (width > 320) faults.push(`${path} is ${width} pixels wide`)
      if (name < 100) faults.push(`${path} leaves the contact’s name ${name} pixels`)
    }
    return faults
  })
  expect(pages.length).toBeGreaterThan(5)
  expect(found).toEqual([])
})

async function measured(page: Page, address: string): Promise<{ readonly width: number; readonly name: number }> {
  await page.setViewport({ width: 320, height: 700 })
  await page.goto(address)
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
  await page.setViewport({ width: 1280, height: 900 })
  const name = Number(await page.evaluate('document.querySelector(".contact .who")?.clientWidth ?? Infinity'))
  return { width, name }
}

it.each(themes)('a Chinese day of an event is whole on a phone in %s', async theme => {
  const folder = await temporaryFolder()
  const pages = await writePages('test/fixtures/kit/languages', theme, folder)
  const release = pages.find(path => path.includes('_press-release_zh-hans')) ?? ''
  const broken = await browser.withPage(async page => {
    await page.goto(pathToFileURL(join(folder, release)).href)
    const faults: string[] = []
    for (const width of [320, 340, 360, 380, 400]) {
      await page.setViewport({ width, height: 700 })
      faults.push(...JSON.parse(String(await page.evaluate(brokenDays))))
    }
    return faults
  })
  expect(broken).toEqual([])
})

/** Days that stand on two lines, where an event says when it is: here from one day to the next. */
const brokenDays = `(async () => {
  await document.fonts.ready
  const range = document.createRange()
  const when = document.querySelector('.event dd')
  when.textContent = '2027年6月21日 09:00 – 2027年6月22日 17:00'
  const text = when.firstChild
  const days = [...text.data.matchAll(/\\d{4}年\\d+月\\d+日/g)]
  return JSON.stringify(days.filter(({ 0: words, index }) => {
    range.setStart(text, index)
    range.setEnd(text, index + words.length)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8))).size > 1
  }).map(([day]) => innerWidth + ': ' + day))
})()`

it.each(themes)('names without a portrait stand below the others in %s', async theme => {
  const folder = await temporaryFolder()
  const pages = await writePages('kits/uckersee-stars-2027', theme, folder)
  const release = pages.find(path => path.includes('_press-release_en')) ?? ''
  const lefts = await browser.withPage(async page => {
    await page.goto(pathToFileURL(join(folder, release)).href)
    const found: unknown[] = []
    for (const width of [390, 1280]) {
      await page.setViewport({ width, height: 700 })
      found.push(JSON.parse(String(await page.evaluate(leftsOfNames))))
    }
    return found
  })
  expect(lefts).toEqual([[expect.any(Number)], [expect.any(Number)]])
})

const leftsOfNames = `(() => {
  document.querySelector('.people li:last-child .headshot')?.remove()
  const names = [...document.querySelectorAll('.people .name')].map(name => name.getBoundingClientRect().left)
  return JSON.stringify([...new Set(names)])
})()`

it.each(themes)('no heading of prose ends in a line of one word in %s', async theme => {
  const folder = await temporaryFolder()
  const pages = await writePages('kits/starter', theme, folder)
  const release = pages.find(path => path.includes('_press-release_')) ?? ''
  const lines = await browser.withPage(async page => {
    await page.goto(pathToFileURL(join(folder, release)).href)
    const found: number[] = []
    for (let width = 320; width <= 440; width += 8) {
      await page.setViewport({ width, height: 700 })
      found.push(Number(await page.evaluate(lastLine)))
    }
    return found
  })
  expect(lines.filter(words => words < 2)).toEqual([])
})

/** The words on the last line of a heading. */
const lastLine = `(async () => {
  await document.fonts.ready
  const prose = document.querySelector('article > .prose:not(.lead)')
  prose.querySelector('h2')?.remove()
  prose.insertAdjacentHTML('beforeend', '<h2>' + 'Wetlands are lost sooner than we write of them all'.replace(/\\S+/g, '<span>$&</span>') + '</h2>')
  const tops = [...prose.querySelectorAll('h2 span')].map(word => Math.round(word.getBoundingClientRect().top))
  return tops.filter(top => top === tops.at(-1)).length
})()`
