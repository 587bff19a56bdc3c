import { rowOf } from '../../diagnostics/row-of.ts'
import { supportedLanguages } from '../../language/languages.ts'
import { lacking, languageOf } from '../../language/own-language.ts'
import { ownLanguageExample } from '../own-language-example.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** A document needs words of its own — contact, speakers, the months — in each language of the kit. */
export const languageUnsupported: Rule = {
  code: 'language/unsupported',
  why: 'A document has words of its own (contact, speakers, the months): without them half a page would stand in another language.',
  mend: 'Write a language that presskit has, or all its words under strings: then it is a language of the kit. Below are all of them in English, to copy and to translate.',
  bad: `
languages: [cy]
`,
  good: `
languages: [cy]
${ownLanguageExample('cy', 'Cymraeg')}
`,
  check,
}

function check({ kit: { languages, strings }, lost }: Subject): Fault[] {
  return languages.flatMap((tag, index): Fault[] => {
    const own = strings[tag]
    if (languageOf(tag, own)) return []
    if (!own)
      return [
        { at: ['languages', index], message: `presskit has no words for the language “${tag}” yet`, hint: hint(tag) },
      ]
    const keys = lacking(own).filter(key => !lost.touches(['strings', tag, ...key.split('.')]))
    if (keys.length === 0) return []
    const message = `presskit has no words for the language “${tag}”, and strings.${tag} lacks ${keys.length} of them: ${keys.join(', ')}`
    return [
      {
        at: ['strings', tag],
        message,
        hint: `Write them below ${tag}: presskit check --explain language/unsupported has all of them in English, to copy`,
      },
    ]
  })
}

/** The country's code in place of its language's: a slip that is made in every second office. */
const countries: Readonly<Record<string, string>> = {
  cn: 'zh-Hans',
  gb: 'en',
  il: 'he',
  kg: 'ky',
  kz: 'kk',
  tj: 'tg',
  ua: 'uk',
  us: 'en',
}

function hint(tag: string): string {
  const meant = rowOf(countries, tag)
  if (meant !== undefined) return `Write ${meant}: ${tag} is a country’s code, and ${meant} its language’s`
  return `Write one of ${supportedLanguages.join(', ')}; or all words of ${tag} below strings: ${tag}:, with name, quotes and dates`
}
