import type { Language, Strings } from './language.ts'

/** The language with a kit's own words in place of ours. Words that the language does not have change nothing. */
export function withStrings(language: Language, own: Readonly<Record<string, string>> | undefined): Language {
  if (!own) return language
  const entries = Object.entries(language.strings).map(([key, text]) => [key, own[key] ?? text])
  const strings: Strings = { ...language.strings, ...Object.fromEntries(entries) }
  return { ...language, strings }
}
