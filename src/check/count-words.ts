import { parseMarkdown, plainText } from '../kit/prose/markdown.ts'
import { findLanguage } from '../language/languages.ts'

/** With the sign after it, which may lead to another part of the same word. */
const word = /(?:[\p{L}\p{M}\p{N}]+['’ʼ.,:-]?)+/gu

/** Scripts that set no space between words: how many there are cannot be told. */
const unspaced: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Khmr', 'Laoo'])

/** How many words a text has, as word processors count them; none where its script does not part them. */
export function countWords(text: string, language: string): number | undefined {
  if (unspaced.has(findLanguage(language)?.script ?? '')) return undefined
  return text.match(word)?.length ?? 0
}

/** The same of Markdown, its signs left out. */
export function countProseWords(markdown: string, language: string): number | undefined {
  return countWords(plainText(parseMarkdown(markdown)), language)
}
