import { languageName } from '../../kit/values/language-name.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const mostPlaces = 3

export const datelineManyPlaces: Rule = {
  code: 'dateline/many-places',
  why: 'The dateline says where the news comes from. With more than three places it says nothing, and pushes the lead down.',
  mend: 'Keep the place where it happens, or up to three; name the others in the body.',
  bad: `
release:
  dateline:
    places: [Ghent, Bruges, Antwerp, Brussels]
`,
  good: `
release:
  dateline:
    places: [Ghent, Brussels]
`,
  check,
}

function check({ kit }: Subject): Fault[] {
  const dateline = kit.release.dateline
  const crowded = Object.entries(dateline?.places ?? {}).filter(
    ([language, places]) => places.length > mostPlaces && dateline?.text?.[language] === undefined,
  )
  const [first] = crowded
  if (!first) return []
  const [language, places] = first
  return [
    {
      at: ['release', 'dateline', 'places', language],
      message: `The dateline in ${languageName(language)} has ${places.length} places; up to ${mostPlaces} say where the news comes from`,
      hint: `Keep the place where it happens, such as ${places[0]}, and name the others in the body`,
    },
  ]
}
