import type { LanguageTag } from '../../kit/kit.ts'
import type { Funding } from '../../kit/people.ts'
import type { FunderRules } from '../funders/funder-rules.ts'
import { rulesOf } from '../funders/programmes.ts'
import { fundedKit } from '../funding-example.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { enumerate, languageName } from '../words.ts'

const statement = 'statement: Funded by the European Union'

export const fundingDisclaimer: Rule = {
  code: 'funding/disclaimer',
  why: 'The funder pays, and does not answer for what is said: contracts ask for a sentence that tells so in everything that is published.',
  mend: 'Write disclaimer: in each language, as the contract words it. Where the funder agreed to leave it out, write derogation: and who agreed when.',
  bad: fundedKit('programme: eu-2021-2027', statement),
  good: fundedKit(
    'programme: eu-2021-2027',
    statement,
    'disclaimer: Views and opinions expressed are those of the library only.',
  ),
  check,
}

function check({ kit: { funding, languages }, lost }: Subject): Fault[] {
  return funding.flatMap(item => {
    const rules = rulesOf(item)
    const lacking = languages.filter(
      language => item.disclaimer?.[language] === undefined && !lost.touches([...item.at, 'disclaimer', language]),
    )
    return rules && lacking.length > 0 ? [faultOf(item, rules, lacking)] : []
  })
}

function faultOf({ at, disclaimer }: Funding, rules: FunderRules, lacking: readonly LanguageTag[]): Fault {
  const words = lacking
    .map(language => rules.disclaimers[language.split('-')[0] ?? ''])
    .find(each => each !== undefined)
  const contract = 'as the contract words it'
  return {
    at: disclaimer ? [...at, 'disclaimer'] : at,
    message: `No disclaimer stands in ${enumerate(lacking.map(languageName))}, and contracts of ${rules.name} ask for one`,
    hint: `Write disclaimer: ${words === undefined ? contract : `${contract}, mostly “${words}”`}`,
  }
}
