import { findLanguage, supportedLanguages } from '../language/languages.ts'
import type { Fault, Rule } from './rule.ts'
import type { Subject } from './subject.ts'

/** A document needs words of its own — contact, speakers, the months — in each language of the kit. */
export const languageUnsupported: Rule = {
  code: 'language/unsupported',
  why: 'A document has words of its own (contact, speakers, the months): without them half a page would stand in another language.',
  mend: 'Write a language that presskit has, or add it: one file under src/language.',
  bad: `
languages: [tlh]
`,
  good: `
languages: [en]
`,
  check,
}

function check({ kit: { languages } }: Subject): Fault[] {
  return languages.flatMap((tag, index) =>
    findLanguage(tag)
      ? []
      : [
          {
            at: ['languages', index],
            message: `presskit has no words for the language “${tag}” yet`,
            hint: `Write one of ${supportedLanguages.join(', ')}, or add src/language/${tag}.ts: one file is one language`,
          },
        ],
  )
}
