import { once } from '../language/once.ts'

/** Always English, as all messages are, on every machine. */
const list = once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }))

/** `no caption, no alt text and no terms` */
export function enumerate(words: readonly string[]): string {
  return list().format(words)
}

const languageNames = once(() => new Intl.DisplayNames('en-GB', { type: 'language' }))

/** `Russian`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  return languageNames().of(tag) ?? tag
}
