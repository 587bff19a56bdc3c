import type { Funding } from '../../kit/people.ts'
import { enumerate } from '../enumerate.ts'
import { fundedKit } from '../funding-example.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/**
 * A funder's emblem and statement stand together in every language, unless the funder agreed to an exception:
 * Regulation (EU, Euratom) 2018/1046, and the same in other funders' contracts.
 */
export const fundingEmblem: Rule = {
  code: 'funding/emblem',
  why: 'A funder’s emblem and statement stand together: contracts ask for both, in every language, and may take money back for either.',
  mend: 'Give the funder a logo and write its statement in each language. Where the funder agreed to an exception, write derogation: and who agreed when.',
  bad: `
organizations:
  european-union: { name: European Union }
logos:
  items:
    eu: { file: logos/eu.svg, dark: logos/eu.svg, alt: Emblem of the European Union }
  groups:
    - { id: funder, items: [eu] }
funding:
  - funder: european-union
    relation: funded
    statement: Funded by the European Union
`,
  good: fundedKit('statement: Funded by the European Union'),
  check,
}

function check(subject: Subject): Fault[] {
  const { kit, lost } = subject
  return kit.funding
    .filter(({ derogation = '', at }) => derogation.trim() === '' && !lost.touches([...at, 'derogation']))
    .flatMap(item => faultOf(item, subject))
}

function faultOf(item: Funding, { kit, lost }: Subject): Fault[] {
  const { id, logo } = item.funder
  const hasEmblem = logo !== undefined || lost.touches(['organizations', id, 'logo'])
  const silent = kit.languages.filter(
    language => item.statement?.[language] === undefined && !lost.touches([...item.at, 'statement', language]),
  )
  const emblem = hasEmblem ? [] : ['its emblem']
  const statement = silent.length === 0 ? [] : [`a statement in ${enumerate(silent)}`]
  if (emblem.length + statement.length === 0) return []
  const hints = [
    ...(hasEmblem ? [] : [`Give organizations.${id} a logo`]),
    ...(silent.length === 0 ? [] : [`Write statement: in ${enumerate(silent)}, as the contract words it`]),
    'Where the funder agreed to leave it out, write derogation: and why',
  ]
  return [
    {
      at: [...item.at, hasEmblem ? 'statement' : 'funder'],
      message: `The funder “${id}” is named without ${enumerate([...emblem, ...statement])}`,
      hint: hints.join('. '),
    },
  ]
}
