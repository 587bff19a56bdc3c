import { isTokenString, tokenize } from '@csstools/css-tokenizer'
import { characterOf } from '../kit/prose/markdown.ts'

/**
 * All letters that a page can show: those of its text and of the strings in its styles (generated content, marks of
 * lists), in both cases (`text-transform`), with the figures and marks that numbers of pages and lists are made of.
 */
export function lettersOf(html: Iterable<string>, css: Iterable<string>): ReadonlySet<string> {
  const letters = new Set<string>('0123456789 ./-‐')
  for (const page of html) {
    const shown = page.replaceAll(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    addAll(letters, decode(shown.replaceAll(/<[^>]*>/g, ' ')) + attributeTexts(page), languagesIn(page))
    for (const [, style] of page.matchAll(/<style>([\s\S]*?)<\/style>/g)) addAll(letters, stringsOf(style ?? ''))
  }
  for (const sheet of css) addAll(letters, stringsOf(sheet))
  return letters
}

function addAll(letters: Set<string>, text: string, languages: readonly string[] = []): void {
  const own = languages.map(language => text.toLocaleUpperCase(language) + text.toLocaleLowerCase(language))
  for (const letter of text + text.toUpperCase() + text.toLowerCase() + own.join('')) letters.add(letter)
}

/** Languages with capitals of their own (Unicode, SpecialCasing): `i` is `İ` in Turkish, `ό` is `Ο` in Greek. */
function languagesIn(page: string): readonly string[] {
  return [...new Set([...page.matchAll(/\slang="(az|el|lt|tr)\b/g)].map(([, language = '']) => language))]
}

/** Alternative texts show where a picture does not, and what the copy buttons say when they are used. */
function attributeTexts(page: string): string {
  return [...page.matchAll(/\s(?:alt|title|data-copied|data-selected)="([^"]*)"/g)]
    .map(([, text]) => decode(text ?? ''))
    .join('')
}

function stringsOf(css: string): string {
  return tokenize({ css })
    .filter(isTokenString)
    .map(([, , , , { value }]) => value)
    .join('')
}

function decode(html: string): string {
  return html.replaceAll(/&#?\w+;/g, characterOf)
}
