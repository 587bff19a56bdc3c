import type { LanguageTag } from '../kit/kit.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import type { Language } from './language.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { tg } from './tg.ts'
import { uk } from './uk.ts'
import { uz } from './uz.ts'
import { zhHans } from './zh-hans.ts'

const all: readonly Language[] = [ar, de, en, es, fr, he, kk, ky, pl, ru, tg, uk, uz, zhHans]
const languages: ReadonlyMap<LanguageTag, Language> = new Map(all.map(language => [language.tag, language]))

/** Chinese without a script: the one that its country writes (CLDR, likely subtags). */
const simplified: ReadonlySet<LanguageTag> = new Set(['zh', 'zh-CN', 'zh-SG'])

/** The languages that presskit writes documents in, in alphabetical order of their tags. */
export const supportedLanguages: readonly LanguageTag[] = [...languages.keys()].sort()

/**
 * The words and formats of a language: those of its base language where a regional form has none, `en-GB` → `en`.
 * Another script is another form: `uz-Cyrl` is not told in the Latin words of `uz`.
 */
export function findLanguage(tag: LanguageTag): Language | undefined {
  const found = nearest(simplified.has(tag) ? zhHans.tag : tag)
  return found && (scriptOf(tag) ?? found.script) === found.script ? { ...found, tag } : undefined
}

function nearest(tag: LanguageTag): Language | undefined {
  const shorter = tag.replace(/-[^-]*$/, '')
  return languages.get(tag) ?? (shorter === tag ? undefined : nearest(shorter))
}

function scriptOf(tag: LanguageTag): string | undefined {
  return tag.match(/^[a-z]{2,3}-([A-Z][a-z]{3})(?=-|$)/)?.[1]
}
