import type { Kit, LanguageTag } from '../kit/kit.ts'
import type { Funding } from '../kit/people.ts'
import type { Fault, Rule } from './rule.ts'
import { enumerate } from './words.ts'

/**
 * A funder's emblem and statement stand together in every language, unless the funder agreed to an exception:
 * Regulation (EU, Euratom) 2018/1046, and the same in other funders' contracts.
 */
export const fundingEmblem: Rule = { code: 'funding/emblem', check }

function check({ funding, languages }: Kit): Fault[] {
  return funding.filter(({ derogation = '' }) => derogation.trim() === '').flatMap(item => faultOf(item, languages))
}

function faultOf(item: Funding, languages: readonly LanguageTag[]): Fault[] {
  const { id, logo } = item.funder
  const silent = languages.filter(language => item.statement?.[language] === undefined)
  const emblem = logo === undefined ? ['its emblem'] : []
  const statement = silent.length === 0 ? [] : [`a statement in ${enumerate(silent)}`]
  if (emblem.length + statement.length === 0) return []
  const hints = [
    ...(logo === undefined ? [`Give organizations.${id} a logo`] : []),
    ...(silent.length === 0 ? [] : [`Write statement: in ${enumerate(silent)}, as the contract words it`]),
    'Where the funder agreed to leave it out, write derogation: and why',
  ]
  return [
    {
      at: [...item.at, logo === undefined ? 'funder' : 'statement'],
      message: `The funder “${id}” is named without ${enumerate([...emblem, ...statement])}`,
      hint: hints.join('. '),
    },
  ]
}
