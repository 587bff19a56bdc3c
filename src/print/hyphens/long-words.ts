import type { Page } from 'puppeteer-core'

/** A word that is too long for its line. */
export interface LongWord {
  readonly word: string
  /** As the page names it (BCP 47). */
  readonly language: string
}

interface Search {
  /** Only these are looked at, with their regional forms. */
  readonly languages: readonly string[]
  readonly spared: string
  readonly word: string
  readonly name: string
  readonly nounsWithCapitals: readonly string[]
  readonly shares: typeof shares
}

/** What is no prose: addresses, numbers and names are written as they are. */
export const spared = 'a, address, bdi, code, kbd, pre, samp, time, svg, [translate="no"]'

/** Ten letters or more, and no part of an address: `name@…`, `…/path`, `file.txt`, `key_word`. */
const word = String.raw`(?<![^\s(\[«„“”"‘’'\u2013\u2014-])\p{L}[\p{L}\p{M}]{9,}(?![\p{L}\p{M}\p{N}@_\/]|\.\S)`

/** A capital within a sentence makes a name, but where every noun has one. */
const name = String.raw`(?<=[^.!?:…«„“”"‘(\s]\s+)\p{Lu}(?=\p{Ll})`
const nounsWithCapitals = ['de']

/**
 * How much of its line a word may take: a heading may be one word, running text has a ragged edge to keep, and a column
 * of a table is as wide as its longest word until that is divided.
 */
const shares: readonly (readonly [selector: string, share: number])[] = [
  ['h1, h2, h3, h4, h5, h6', 1],
  ['td, th', 0],
  ['*', 0.5],
]

/**
 * The words of a page that are too long for the line which they get on paper: measured as the style sets them, in the
 * width that the rules of `@page` leave. Words in links, addresses, code and numbers are not among them.
 */
export async function longWords(page: Page, languages: readonly string[]): Promise<readonly LongWord[]> {
  return page.evaluate(findLongWords, { languages, spared, word, name, nounsWithCapitals, shares })
}

/** Runs in the page: it sees nothing of this file. */
function findLongWords(search: Search): readonly LongWord[] {
  const { languages, spared, word, name, nounsWithCapitals, shares } = search
  const isOf = (language: string) => (tag: string) => language === tag || language.startsWith(`${tag}-`)
  const columnOf = (element: Element): Element =>
    element.clientWidth === 0 && element.parentElement ? columnOf(element.parentElement) : element
  const isLong = (parent: Element, range: Range) => {
    const column = columnOf(parent)
    const { paddingLeft, paddingRight } = getComputedStyle(column)
    const room = column.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0)
    // Widths of boxes are whole pixels.
    const [, share] = shares.find(([selector]) => parent.closest(selector)) ?? ['', 1]
    return width > (room - 1) * share
  }
  const found: LongWord[] = []
  const range = document.createRange()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement
    const language = parent?.closest<HTMLElement>('[lang]')?.lang ?? ''
    if (!parent || parent.closest(spared) || !languages.some(isOf(language))) continue
    const own = nounsWithCapitals.some(isOf(language)) ? word : `(?!${name})${word}`
    const matches = `${text.nodeValue}`.matchAll(new RegExp(own, 'gu'))
    for (const { 0: letters, index } of matches) {
      range.setStart(text, index)
      range.setEnd(text, index + letters.length)
      if (isLong(parent, range)) found.push({ word: letters, language })
    }
  }
  return found
}
