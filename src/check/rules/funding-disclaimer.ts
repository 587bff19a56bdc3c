import type { LanguageTag } from '../../kit/kit.ts'
import type { Funding } from '../../kit/people.ts'
import { languageName } from '../../kit/values/language-name.ts'
import { enumerate } from '../enumerate.ts'
import type { FunderRules } from '../funders/funder-rules.ts'
import { rulesOf } from '../funders/programmes.ts'
import { proposed, saysAlone } from '../funders/wording.ts'
import { fundedKit } from '../funding-example.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const statement = 'statement: Funded by the European Union'

export const fundingDisclaimer: Rule = {
  code: 'funding/disclaimer',
  why: 'The funder pays, and does not answer for what is said: contracts ask for a sentence that tells so in everything that is published.',
  mend: 'Write disclaimer: in each language, as the contract words it. Where the funder agreed to leave it out, write derogation: and who agreed when.',
  bad: fundedKit('programme: eu-2021-2027', statement),
  good: fundedKit(
    'programme: eu-2021-2027',
    statement,
    'disclaimer: Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
  ),
  check,
}

function check({ kit: { funding, languages }, lost }: Subject): Fault[] {
  return funding.flatMap(item => {
    const rules = rulesOf(item)
    if (!rules) return []
    const lacking = languages.filter(
      language => item.disclaimer?.[language] === undefined && !lost.touches([...item.at, 'disclaimer', language]),
    )
    return [...(lacking.length > 0 ? [missing(item, rules, lacking)] : []), ...otherWords(item, rules)]
  })
}

const contract = 'as the contract words it'

function missing({ at, disclaimer }: Funding, rules: FunderRules, lacking: readonly LanguageTag[]): Fault {
  const [words] = lacking.flatMap(language => wordingsIn(rules, language).slice(0, 1))
  return {
    at: disclaimer ? [...at, 'disclaimer'] : at,
    message: `No disclaimer stands in ${enumerate(lacking.map(languageName))}, and contracts of ${rules.name} ask for one`,
    hint: `Write disclaimer: ${words === undefined ? contract : `${contract}, mostly “${proposed(words)}”`}`,
  }
}

/** Where the funder words it in a language, in that language. */
function otherWords({ at, disclaimer }: Funding, rules: FunderRules): Fault[] {
  return Object.entries(disclaimer ?? {}).flatMap(([language, text]) => {
    const [first, ...others] = wordingsIn(rules, language)
    if (first === undefined || [first, ...others].some(words => saysAlone(text, words))) return []
    return [
      {
        at: [...at, 'disclaimer', language],
        message: `This is not the disclaimer of ${rules.name}, in ${languageName(language)}`,
        hint: `Write it ${contract}, mostly “${proposed(first)}”`,
      },
    ]
  })
}

function wordingsIn({ disclaimers }: FunderRules, language: LanguageTag): readonly string[] {
  return disclaimers[language.split('-')[0] ?? ''] ?? []
}
