import { suggest } from '../../diagnostics/suggest.ts'
import { enumerate } from '../enumerate.ts'
import { programmeNames } from '../funders/programmes.ts'
import { fundedKit } from '../funding-example.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const fundingProgramme: Rule = {
  code: 'funding/programme',
  why: 'The programme says which statement, disclaimer and typeface the contract asks for. Under a name that presskit does not know nothing of that is judged.',
  mend: 'Write one of the names that presskit knows, or leave programme out where the funder is another one and read its contract yourself.',
  bad: fundedBy('eu-2021-27'),
  good: fundedBy('eu-2021-2027'),
  check,
}

function fundedBy(programme: string): string {
  return fundedKit(
    `programme: ${programme}`,
    'statement: Funded by the European Union',
    'disclaimer: Views and opinions expressed are those of the library only.',
  )
}

function check({ kit: { funding } }: Subject): Fault[] {
  return funding.flatMap(({ programme, at }) => {
    if (programme === undefined || programmeNames.includes(programme)) return []
    const near = suggest(programme, programmeNames)
    return [
      {
        at: [...at, 'programme'],
        message: `presskit knows no rules of the programme “${programme}”: statement and disclaimer are not judged`,
        hint: `${near ? `Did you mean ${near}? ` : ''}The known names are ${enumerate(programmeNames)}; for another funder leave programme out`,
      },
    ]
  })
}
