import type { Funding } from '../../kit/people.ts'
import { eu2014 } from './eu-2014-2020.ts'
import { eu2021 } from './eu-2021-2027.ts'
import type { FunderRules } from './funder-rules.ts'

/** By the name that `funding.programme` gives. A new funder is one file and one line here. */
const programmes: ReadonlyMap<string, FunderRules> = new Map(
  Object.entries({ 'eu-2014-2020': eu2014, 'eu-2021-2027': eu2021 }),
)

export const programmeNames: readonly string[] = [...programmes.keys()]

/** What a funding is judged by; none where the programme is unknown, or the funder agreed to an exception. */
export function rulesOf({ programme = '', derogation = '' }: Funding): FunderRules | undefined {
  return derogation.trim() === '' ? programmes.get(programme) : undefined
}
