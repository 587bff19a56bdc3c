import type { Day, Kit, LanguageTag, Text } from '../../kit/kit.ts'
import type { Photo } from '../../kit/pictures.ts'

/** What a photo's file says about itself, in every language of the kit. */
export interface Rights {
  /** The primary one first. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]]
  readonly creator?: string
  readonly creditLine?: string
  readonly copyright?: string
  readonly caption?: Text
  readonly alt?: Text
  readonly usageTerms?: Text
  readonly licenseUrl?: string
  readonly taken?: Day
  /** Names, left to right, in the primary language. */
  readonly people: readonly string[]
}

/** Gathers the fields of IPTC Photo Metadata 2025.1 that a kit gives for a photo. */
export function rightsOf(photo: Photo, kit: Kit): Rights {
  return { ...photo, languages: kit.languages, people: photo.people.flatMap(id => nameOf(id, kit)) }
}

function nameOf(id: string, kit: Kit): readonly string[] {
  const name = kit.people.get(id)?.name ?? {}
  return kit.languages.flatMap(language => name[language] ?? []).slice(0, 1)
}
