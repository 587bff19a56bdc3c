import type { Path } from './diagnostics/diagnostic.ts'
import { grouped } from './grouped.ts'
import { type Data, isMap, pathKey, pathText } from './kit/data.ts'
import type { LanguageTag } from './kit/kit.ts'
import { readProse } from './kit/prose/prose.ts'
import { languagesOf } from './kit/rules/languages.ts'
import type { Source } from './kit/source.ts'
import { leavesOf } from './kit/walk.ts'

/** How much of a kit stands in each of its languages. */
export interface Completeness {
  readonly languages: readonly LanguageTag[]
  /** By the kit's first keys, in the order of the file. */
  readonly areas: readonly Area[]
  /** Texts that some language lacks, as `event.place.venue`. */
  readonly missing: Readonly<Record<LanguageTag, readonly string[]>>
}

export interface Area {
  readonly name: string
  readonly texts: number
  /** Written once, for every language. */
  readonly shared: number
  /** Texts that a language has of its own. */
  readonly own: Readonly<Record<LanguageTag, number>>
}

interface Field {
  readonly path: Path
  readonly isShared: boolean
  readonly has: readonly LanguageTag[]
}

/** Counts the texts of a kit by language, also of one that is not valid yet: translators work on those. */
export async function readCompleteness(source: Source): Promise<Completeness> {
  const languages = languagesOf(source.data)
  const leaves = leavesOf(source.data).filter(({ facet }) => facet === 'text' || facet === 'prose')
  const { prose } = await readProse(source, leaves, languages)
  const fields = leaves.map(({ path, value, facet }) => {
    const texts = facet === 'prose' ? (prose.get(pathKey(path)) ?? {}) : value
    const isShared = isWrittenOnce(value)
    return { path, isShared, has: languages.filter(language => isShared || hasText(texts, language)) }
  })
  return {
    languages,
    areas: [...grouped(fields, ({ path }) => String(path[0]))].map(([name, own]) => areaOf(name, own, languages)),
    missing: Object.fromEntries(languages.map(language => [language, lacking(fields, language)])),
  }
}

/** One string, or one file without a language in its name. */
function isWrittenOnce(value: Data): boolean {
  return typeof value === 'string' || (isMap(value) && typeof value.file === 'string' && !value.file.includes('{lang}'))
}

function hasText(texts: unknown, language: LanguageTag): boolean {
  if (!isMap(texts) || !Object.hasOwn(texts, language)) return false
  const text: unknown = texts[language]
  return typeof text === 'string' ? text.trim() !== '' : text !== null
}

function areaOf(name: string, fields: readonly Field[], languages: readonly LanguageTag[]): Area {
  const own = fields.filter(({ isShared }) => !isShared)
  const counts = languages.map(language => [language, own.filter(({ has }) => has.includes(language)).length])
  return { name, texts: fields.length, shared: fields.length - own.length, own: Object.fromEntries(counts) }
}

function lacking(fields: readonly Field[], language: LanguageTag): readonly string[] {
  return fields.filter(({ has }) => !has.includes(language)).map(({ path }) => pathText(path))
}
