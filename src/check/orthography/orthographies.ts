import type { LanguageTag } from '../../kit/kit.ts'
import type { Language } from '../../language/language.ts'
import { findLanguage } from '../../language/languages.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import type { Orthography } from './orthography.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { tg } from './tg.ts'
import { uk } from './uk.ts'

const orthographies: ReadonlyMap<LanguageTag, Orthography> = new Map(
  Object.entries({ ar, de, en, fr, kk, ky, pl, ru, tg, uk }),
)

/** A language as the rules know it: what documents are written with, and what they are judged by. */
export interface Written {
  readonly language: Language
  readonly orthography: Orthography
}

/** What is known of how a language is written; none where a rule must stay silent. `de-AT` is judged as `de`. */
export function findWritten(tag: LanguageTag | undefined): Written | undefined {
  if (!known.has(tag)) known.set(tag, lookUp(tag))
  return known.get(tag)
}

const known = new Map<LanguageTag | undefined, Written | undefined>()

function lookUp(tag: LanguageTag | undefined): Written | undefined {
  const language = tag === undefined ? undefined : findLanguage(tag)
  const orthography = orthographies.get(tag?.split('-')[0] ?? '')
  return language && orthography && { language, orthography }
}
