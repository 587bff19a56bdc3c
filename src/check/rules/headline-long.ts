import { languageName } from '../../kit/values/language-name.ts'
import { once } from '../../once.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const longest = 100
const graphemes = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))

export const headlineLong: Rule = {
  code: 'headline/long',
  why: 'Mail programs and search engines cut a headline at about 70 characters, wires refuse more than 100: its end is read by nobody.',
  mend: 'Say in up to 70 characters what is new. Names, dates and the rest go into the subheadline.',
  bad: `
release:
  headline: The city library opens a repair café in which volunteers show everybody how to mend lamps, toasters, bicycles and clothes
`,
  good: `
release:
  headline: City library opens a repair café
  subheadline: Volunteers show how to mend lamps, toasters, bicycles and clothes
`,
  check,
}

function check({ kit }: Subject): Fault[] {
  return Object.entries(kit.release.headline).flatMap(([language, text]) => {
    const length = text.length > longest ? lengthOf(text) : 0
    if (length <= longest) return []
    return [
      {
        at: ['release', 'headline', language],
        message: `The headline in ${languageName(language)} has ${length} characters; ${longest} is the most that wires take`,
        hint: 'Say what is new in up to 70 characters, and move the rest into subheadline',
      },
    ]
  })
}

/** In characters as a reader sees them (UAX #29); of a text far too long in code points, as each segment holds all of it. */
function lengthOf(text: string): number {
  return [...(text.length > longest * 20 ? text : graphemes().segment(text))].length
}
