import { grouped } from '../grouped.ts'
import type { LanguageTag } from '../kit/kit.ts'
import type { KitText } from './kit-texts.ts'

type Spoken = KitText & { readonly language: LanguageTag }

/** A text and what it was translated into: the first language of the kit that has it is the source. */
export interface Translation {
  readonly source: Spoken
  readonly target: Spoken
}

/** Every text that stands in several languages, with each of its translations. */
export function translationsOf(texts: readonly KitText[], languages: readonly LanguageTag[]): readonly Translation[] {
  if (languages.length < 2) return []
  return [...grouped(texts.filter(isSpoken), fieldOf).values()].flatMap(group => {
    const [source, ...targets] = group.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
    return source ? targets.map(target => ({ source, target })) : []
  })
}

function isSpoken(text: KitText): text is Spoken {
  return text.language !== undefined
}

/** Prose in files has one place for all languages. */
function fieldOf({ at, file, language }: Spoken): string {
  return JSON.stringify(file === undefined ? at.map(step => (step === language ? '*' : step)) : at)
}
