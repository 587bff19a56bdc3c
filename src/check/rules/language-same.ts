import type { Path } from '../../diagnostics/diagnostic.ts'
import type { LanguageTag } from '../../kit/kit.ts'
import { languageName } from '../../kit/values/language-name.ts'
import { findLanguage } from '../../language/languages.ts'
import type { KitText } from '../kit-texts.ts'
import { masked } from '../masked.ts'
import { placeIn } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { type Translation, translationsOf } from '../translations.ts'

/** Fewer may be a name that is written alike. */
const leastWords = 4

export const languageSame: Rule = {
  code: 'language/same',
  why: 'A text that is the same in two languages was copied to be translated later, and then forgotten: the reader gets a page in a language that they did not choose.',
  mend: 'Translate it, or empty it until a translation is there: presskit check --languages lists what is missing. A text for every language is written once, without the languages’ keys.',
  bad: `
languages: [en, de]
release:
  subheadline:
    en: Volunteers show how to mend lamps
    de: Volunteers show how to mend lamps
`,
  good: `
languages: [en, de]
release:
  subheadline:
    en: Volunteers show how to mend lamps
    de: Freiwillige zeigen, wie man Lampen repariert
`,
  check,
}

function check({ texts, kit }: Subject): Fault[] {
  return translationsOf(texts, kit.languages).flatMap(faultOf)
}

function faultOf({ source, target }: Translation): Fault[] {
  if (source.text.trim() !== target.text.trim() || isName(target.at) || !isSentence(target)) return []
  const first = target.text.search(/\S/)
  const lineEnd = target.text.indexOf('\n', first)
  return [
    {
      ...placeIn(target, first, lineEnd < 0 ? target.text.length : lineEnd),
      message: `This text in ${languageName(target.language)} is the same as in ${languageName(source.language)}`,
      hint: 'Translate it; what is the same in every language is written once, without the languages’ keys',
    },
  ]
}

/** Names are often the same on purpose. */
function isName(at: Path): boolean {
  return at.some(step =>
    ['name', 'acronym', 'places', 'venue', 'address', 'city', 'usageTerms', 'terms'].includes(String(step)),
  )
}

/** Several words, or two that are not even of the language's script. */
function isSentence(text: KitText & { readonly language: LanguageTag }): boolean {
  const words = masked(text).match(/\p{L}{2,}/gu) ?? []
  const script = findLanguage(text.language)?.script
  const isForeign = script === 'Cyrl' && words.every(word => /^\p{Script=Latin}+$/u.test(word))
  return words.some(word => /\p{Ll}|\p{Lo}/u.test(word)) && words.length >= (isForeign ? 3 : leastWords)
}
