import type { LanguageTag } from '../kit/kit.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'
import { ru } from './ru.ts'

const languages: ReadonlyMap<LanguageTag, Language> = new Map([en, ru].map(language => [language.tag, language]))

/** The languages that presskit writes documents in, in alphabetical order of their tags. */
export const supportedLanguages: readonly LanguageTag[] = [...languages.keys()].sort()

/** The words and formats of a language: those of its base language where a regional form has none, `en-GB` → `en`. */
export function findLanguage(tag: LanguageTag): Language | undefined {
  const exact = languages.get(tag)
  if (exact) return exact
  const shorter = tag.replace(/-[^-]*$/, '')
  const base = shorter === tag ? undefined : findLanguage(shorter)
  return base && { ...base, tag }
}
