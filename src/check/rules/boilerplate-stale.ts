import type { Day, Text } from '../../kit/kit.ts'
import type { Organization } from '../../kit/people.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { countOf, memberCounts, memberWords, unionNames } from '../union-members.ts'

export const boilerplateStale: Rule = {
  code: 'boilerplate/stale',
  why: 'Boilerplates are copied from release to release and go wrong in silence: “28 member states” was right in May 2016 and has been wrong since February 2020.',
  mend: 'Read the paragraph again, mend what has changed, and move boilerplateReviewBy to the day on which it should be read next.',
  bad: `
organizations:
  european-union:
    name: European Union
    boilerplate: The European Union has 28 member states.
`,
  good: `
organizations:
  european-union:
    name: European Union
    boilerplate: The European Union has 27 member states.
    boilerplateReviewBy: 2027-12-31
`,
  check,
}

function check({ kit, lost }: Subject): Fault[] {
  if (lost.touches(['release', 'date'])) return []
  return [...kit.organizations.values()].flatMap(organization => [
    ...overdue(organization, kit.release.date),
    ...miscounted(organization, kit.release.date),
  ])
}

function overdue({ id, boilerplateReviewBy: day }: Organization, release: Day): Fault[] {
  if (day === undefined || day >= release) return []
  return [
    {
      at: ['organizations', id, 'boilerplateReviewBy'],
      message: `The boilerplate of “${id}” was to be read again by ${day}, and the release is of ${release}`,
      hint: 'Read it, mend what has changed, and write the day of the next review',
    },
  ]
}

/** Only where the Union is named: other unions of states count other members. */
function miscounted({ name, boilerplate }: Organization, release: Day): Fault[] {
  const right = memberCounts.findLast(({ since }) => since <= release)?.count
  return Object.values(boilerplate ?? {}).flatMap(prose => {
    if (!namesUnion({ ...name, text: prose.markdown })) return []
    return [...prose.markdown.matchAll(memberWords)]
      .filter(match => countOf(match[1] ?? '') !== right)
      .map(match => ({
        ...placeOfMatch({ ...prose, text: prose.markdown }, match),
        message: `“${match[0]}” was not right on ${release}: the Union had ${right} then`,
        hint: `Write ${match[0].replace(match[1] ?? '', String(right))}, and read the rest of the paragraph again`,
      }))
  })
}

function namesUnion(texts: Text): boolean {
  return Object.values(texts).some(text => unionNames.test(text))
}
