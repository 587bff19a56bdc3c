import type { PlacedAssets } from '../../assets/place.ts'
import type { Kit, Markdown, Prose, Text } from '../../kit/kit.ts'
import { parseMarkdown, type Tokens } from '../../kit/prose/markdown.ts'
import type { Language } from '../../language/language.ts'

/** What every part of a kit needs to be told in one language. */
export interface Telling {
  readonly kit: Kit
  readonly language: Language
  readonly placed: PlacedAssets
}

/** What a plain text needs to be told in one language. */
export type Voice = Pick<Telling, 'kit' | 'language'>

/** The text of this language, if it has one. */
export function text({ language }: Pick<Voice, 'language'>, value: Text | undefined): string | undefined {
  return value?.[language.tag]
}

/** A name, borrowed from another language where this one has none. */
export function name({ kit, language }: Voice, value: Text): string {
  return [language.tag, ...kit.languages].map(tag => value[tag]).find(own => own !== undefined) ?? ''
}

export function prose({ language }: Pick<Voice, 'language'>, value: Prose | undefined): Tokens {
  const own: Markdown | undefined = value?.[language.tag]
  return own ? parseMarkdown(own.markdown) : []
}
