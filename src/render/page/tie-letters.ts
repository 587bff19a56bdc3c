import type { Language } from '../../language/language.ts'
import { inText, markText, tied, whole } from './markup.ts'

/** Words of one letter, by language: schools and printers of these let no line end in one. */
const words: Readonly<Record<string, string>> = { cs: 'aikosuvz', pl: 'aiouwz', sk: 'aikosuvz' }

/** Longer ones may have to be divided. */
const next = String.raw`[„«(]?[\p{L}\p{N}]{1,16}(?![\p{L}\p{N}])`

/** Keeps a word of one letter with the next word, in an element of their own; the text stays what it is. */
export function tieLetters(html: string, { tag }: Pick<Language, 'tag'>): string {
  const letters = words[tag.split('-')[0] ?? '']
  if (letters === undefined) return html
  const single = `[${letters}${letters.toUpperCase()}]`
  return markText(
    html,
    inText(String.raw`(?<![\p{L}\p{M}\p{N}’'-])(?:${single}[ \n])+(?:${tied}|${next})`, tied),
    whole,
  )
}
