import { once } from '../language/once.ts'

/** Always English, as all messages are, on every machine. */
const list = once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }))

/** `no caption, no alt text and no terms` */
export function enumerate(words: readonly string[]): string {
  return list().format(words)
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

/** `Russian`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  return names[tag] ?? languageNames().of(tag) ?? tag
}
