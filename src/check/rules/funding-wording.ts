import type { LanguageTag } from '../../kit/kit.ts'
import type { Funding } from '../../kit/people.ts'
import type { FunderRules } from '../funders/funder-rules.ts'
import { rulesOf } from '../funders/programmes.ts'
import { proposed, saysAlone, saysWithin } from '../funders/wording.ts'
import { fundedKit } from '../funding-example.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const disclaimer = 'disclaimer: Views and opinions expressed are those of the library only.'

export const fundingWording: Rule = {
  code: 'funding/wording',
  why: 'A funder’s auditors look for the statement of the contract, word for word and spelled out: “EU funded” may cost a part of the grant.',
  mend: 'Write the programme’s own statement in each language. Where the funder agreed to another one, write derogation: and who agreed when.',
  bad: fundedKit('programme: eu-2021-2027', 'statement: An EU funded project', disclaimer),
  good: fundedKit('programme: eu-2021-2027', 'statement: Funded by the European Union', disclaimer),
  check,
}

function check({ kit: { funding }, lost }: Subject): Fault[] {
  return funding.flatMap(item => {
    const rules = rulesOf(item)
    return rules && !lost.touches([...item.at, 'relation']) ? faultsOf(item, rules) : []
  })
}

function faultsOf(item: Funding, rules: FunderRules): Fault[] {
  return Object.entries(item.statement ?? {}).flatMap(([language, statement]) => {
    const [first, ...others] = statementsIn(rules, language)?.[item.relation] ?? []
    const says = rules.standing === 'alone' ? saysAlone : saysWithin
    if (first === undefined || [first, ...others].some(words => says(statement, words))) return []
    return [
      {
        at: [...item.at, 'statement', language],
        message: `This is not a statement of ${rules.name}, for what is ${item.relation}`,
        hint: `Write “${proposed(first)}”${rules.standing === 'alone' ? ' and nothing else' : ''}, or mend relation`,
      },
    ]
  })
}

function statementsIn({ statements }: FunderRules, language: LanguageTag) {
  return statements[language] ?? statements[language.split('-')[0] ?? '']
}
