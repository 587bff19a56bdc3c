import type { Path } from '../../diagnostics/diagnostic.ts'
import { isBlank } from '../blank.ts'
import { pathKey } from '../data.ts'
import type { LanguageTag, Prose, Text } from '../kit.ts'
import type { Organization, Person } from '../people.ts'
import type { Logo, Photo } from '../pictures.ts'

/** What references are looked up in; the registries fill in the order in which they need one another. */
export interface Context {
  readonly languages: readonly LanguageTag[]
  readonly prose: ReadonlyMap<string, Prose>
  readonly logos: Map<string, Logo>
  readonly organizations: Map<string, Organization>
  readonly photos: Map<string, Photo>
  readonly people: Map<string, Person>
}

export type RawText = string | Readonly<Record<LanguageTag, string | null>>

/** A text by language: one string is given to each language of the kit. */
export function textOf(raw: RawText, { languages }: Context): Text
export function textOf(raw: RawText | undefined, { languages }: Context): Text | undefined
export function textOf(raw: RawText | undefined, { languages }: Context): Text | undefined {
  if (raw === undefined) return undefined
  const text: Record<LanguageTag, string> = {}
  for (const language of languages) {
    const own = typeof raw === 'string' ? raw : raw[language]
    // A folded text ends with a line break that nobody wrote.
    if (own && !isBlank(own)) text[language] = own.trim()
  }
  return text
}

export function proseAt(path: Path, { prose }: Context): Prose | undefined {
  return prose.get(pathKey(path))
}

/** Checked before: an id that nothing has ends the loading with its own message. */
export function lookUp<T>(registry: ReadonlyMap<string, T>, id: string): T {
  const found = registry.get(id)
  if (found === undefined) throw new Error(`The id ${id} was not checked`)
  return found
}

export function lookUpOptional<T>(registry: ReadonlyMap<string, T>, id: string | undefined): T | undefined {
  return id === undefined ? undefined : lookUp(registry, id)
}
