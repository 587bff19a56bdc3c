import type { Page } from 'puppeteer-core'
import { type LongWord, longWords, spared } from './long-words.ts'
import { divider, divisibleLanguages } from './patterns.ts'

/**
 * Puts soft hyphens (U+00AD) into the words of a page that are too long for their line, and nowhere else: the browser
 * has no dictionaries of its own. `names` stay whole wherever they stand, and so do words that a sentence writes with a
 * capital, where the language does so with names alone. Only what is printed changes, never the page that ships.
 * `settle` is done when they stand there, in the width of paper. Gives the words that a line then breaks.
 */
export async function hyphenate(
  page: Page,
  names: readonly string[],
  settle: () => Promise<void>,
): Promise<readonly string[]> {
  const words = await divisions(page, names)
  if (words.length === 0) {
    await settle()
    return []
  }
  const [, , broken] = await Promise.all([
    page.evaluate(putHyphens, { words, spared }),
    settle(),
    page.evaluate(takeBackHyphens, words),
  ])
  return broken
}

async function divisions(page: Page, names: readonly string[]): Promise<Division['words']> {
  const found = await longWords(page, divisibleLanguages)
  const inNames = new Set(names.flatMap(name => name.split(/[^\p{L}\p{M}]+/u)))
  const divided = await Promise.all(
    found.filter(({ word }) => !inNames.has(word)).map(async long => [long.word, await divide(long)] as const),
  )
  return divided.filter(([word, parts]) => parts !== word)
}

async function divide({ word, language }: LongWord): Promise<string> {
  return (await divider(language))(word)
}

interface Division {
  readonly words: readonly (readonly [whole: string, divided: string])[]
  readonly spared: string
}

/** Runs in the page, as the next one: it sees nothing of this file. */
function putHyphens({ words, spared }: Division): void {
  const divisions = new Map(words)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const whole = `${text.nodeValue}`
    const divided = whole.replaceAll(/[\p{L}\p{M}]+/gu, word => divisions.get(word) ?? word)
    if (divided !== whole && !text.parentElement?.closest(spared)) text.nodeValue = divided
  }
}

/** From words that no line breaks: a hyphen that is not seen is there all the same when the text is copied. */
function takeBackHyphens(words: Division['words']): readonly string[] {
  const wholes = new Map(words.map(([whole, divided]) => [divided, whole]))
  const broken: string[] = []
  const edits: (readonly [text: Node, settled: string])[] = []
  const range = document.createRange()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const own = text
    const divided = `${own.nodeValue}`
    const settled = divided.replaceAll(/[\p{L}\p{M}\u00AD]+/gu, (part, at: number) => {
      const whole = wholes.get(part)
      if (whole === undefined) return part
      range.setStart(own, at)
      range.setEnd(own, at + part.length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => top))
      if (lines.size > 1) broken.push(whole)
      return lines.size > 1 ? part : whole
    })
    if (settled !== divided) edits.push([own, settled])
  }
  for (const [text, settled] of edits) text.nodeValue = settled
  return broken
}
