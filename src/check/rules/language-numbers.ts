import { languageName } from '../../kit/values/language-name.ts'
import { type Reader, readers } from '../data-in-text.ts'
import { differences, type Told } from '../differences.ts'
import type { KitText } from '../kit-texts.ts'
import { placeIn } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { type Translation, translationsOf } from '../translations.ts'

export const languageNumbers: Rule = {
  code: 'language/numbers',
  why: 'Numbers, dates, telephone numbers and addresses are changed in one language and forgotten in the other: two journalists then print two numbers, and both quote you.',
  mend: 'See which of the two is right, and write it in every language.',
  bad: `
languages: [en, de]
release:
  subheadline:
    en: Volunteers mended 340 lamps by 28 November 2026
    de: Freiwillige reparierten 304 Lampen bis 28. November 2026
`,
  good: `
languages: [en, de]
release:
  subheadline:
    en: Volunteers mended 3,400 lamps by 28 November 2026
    de: Freiwillige reparierten 3.400 Lampen bis 28. November 2026
`,
  check,
}

function check({ texts, kit }: Subject): Fault[] {
  const withDigits = texts.filter(({ kind, text }) => kind !== 'value' && /[\d٠-٩۰-۹@]/.test(text))
  return translationsOf(withDigits, kit.languages).flatMap(each => readers.flatMap(read => faultsOf(each, read)))
}

function faultsOf({ source, target }: Translation, read: Reader): Fault[] {
  return differences(told(source, read), told(target, read)).map(({ missing, strange }) => {
    const there = source.text.slice(missing.from, missing.to)
    const here = target.text.slice(strange.from, strange.to)
    return {
      ...placeIn(target, strange.from, strange.to),
      message: `“${here}” stands here in ${languageName(target.language)}, and “${there}” in ${languageName(source.language)}`,
      hint: 'See which of the two is right, and write it in both languages',
    }
  })
}

function told(text: KitText, read: Reader): Told {
  return { text: text.text, data: read(text) }
}
