import { once } from '../../once.ts'
import { wellFormed } from './tag.ts'

/** `Russian`; the tag itself where it has no name. English, as all messages are. */
export function languageName(tag: string): string {
  return names[tag] ?? (wellFormed(tag) ? languageNames().of(tag) : undefined) ?? tag
}

/** `Ukrainian (uk)`, where the tag is what a person has to write. */
export function languageAndTag(tag: string): string {
  const name = languageName(tag)
  return name === tag ? tag : `${name} (${tag})`
}

/** Of the languages that we write in: to load all names of the world takes as long as half of the rules. */
const names: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  he: 'Hebrew',
  kk: 'Kazakh',
  ky: 'Kyrgyz',
  pl: 'Polish',
  ru: 'Russian',
  tg: 'Tajik',
  uk: 'Ukrainian',
  uz: 'Uzbek',
  'zh-Hans': 'Simplified Chinese',
}
const languageNames = once(() => new Intl.DisplayNames('en-GB', { type: 'language' }))
