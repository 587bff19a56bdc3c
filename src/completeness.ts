import type { Path } from './diagnostics/diagnostic.ts'
import { grouped } from './grouped.ts'
import { type Data, pathText } from './kit/data.ts'
import type { LanguageTag } from './kit/kit.ts'
import { fileOf, readProse } from './kit/prose/prose.ts'
import { languagesOf, speaks } from './kit/rules/languages.ts'
import { isTranslated } from './kit/rules/strange-languages.ts'
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
  const leaves = leavesOf(source.data).filter(isTranslated)
  const { prose } = await readProse(source, leaves, languages)
  // A file that cannot be read is a text that nobody has.
  const read = { prose, broken: [] }
  const fields = leaves.map(leaf => ({
    path: leaf.path,
    isShared: isWrittenOnce(leaf.value),
    has: languages.filter(language => speaks(leaf, language, { read })),
  }))
  return {
    languages,
    areas: [...grouped(fields, ({ path }) => String(path[0]))].map(([name, own]) => areaOf(name, own, languages)),
    missing: Object.fromEntries(languages.map(language => [language, lacking(fields, language)])),
  }
}

/** One string, or one file without a language in its name. */
function isWrittenOnce(value: Data): boolean {
  return typeof value === 'string' || fileOf(value)?.includes('{lang}') === false
}

function areaOf(name: string, fields: readonly Field[], languages: readonly LanguageTag[]): Area {
  const own = fields.filter(({ isShared }) => !isShared)
  const counts = languages.map(language => [language, own.filter(({ has }) => has.includes(language)).length])
  return { name, texts: fields.length, shared: fields.length - own.length, own: Object.fromEntries(counts) }
}

function lacking(fields: readonly Field[], language: LanguageTag): readonly string[] {
  return fields.filter(({ has }) => !has.includes(language)).map(({ path }) => pathText(path))
}
