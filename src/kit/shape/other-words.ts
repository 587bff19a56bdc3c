import { rowOf } from '../../diagnostics/row-of.ts'
import { suggest } from '../../diagnostics/suggest.ts'

/** What people call the words that a key may have, and what the format calls them. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  advisory: ['media-advisory'],
  calendar: ['ics'],
  contacts: ['vcf'],
  doc: ['docx'],
  email: ['eml'],
  'e-mail': ['eml'],
  invitation: ['media-advisory'],
  'json-ld': ['jsonld'],
  mail: ['eml'],
  'news-release': ['press-release'],
  'news release': ['press-release'],
  outlook: ['eml'],
  published: ['final'],
  release: ['press-release'],
  text: ['txt'],
  vcard: ['vcf'],
  web: ['html'],
  word: ['docx'],
}

/** The word of the format that was most likely meant, by its letters or by what it is. */
export function meantWord(word: string, known: readonly string[]): string | undefined {
  return suggest(word, known) ?? rowOf(otherWords, word.toLowerCase())?.find(name => known.includes(name))
}
