import type { Kit } from '../kit/kit.ts'
import { findLanguage, supportedLanguages } from '../language/languages.ts'
import type { Fault, Rule } from './rule.ts'

/** A document needs words of its own — contact, speakers, the months — in each language of the kit. */
export const languageUnsupported: Rule = { code: 'language/unsupported', check }

function check({ languages }: Kit): Fault[] {
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
