import type { Language } from '../../language/language.ts'
import { inText, markText, tied, whole } from './markup.ts'

const dashes = inText(String.raw`[ \n][—–](?=\s)`, tied)

/**
 * Keeps a dash at the end of its line, where Cyrillic is written: there it begins a line of dialogue alone. The space before it
 * goes along, in an element of their own; the text stays what it is.
 */
export function tieDashes(html: string, { script }: Pick<Language, 'script'>): string {
  return script === 'Cyrl' ? markText(html, dashes, whole) : html
}
