import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** Fewer may be an abbreviation and a name. */
const leastLetters = 12

export const textCapitals: Rule = {
  code: 'text/capitals',
  why: 'A headline in capitals reads as shouting, mail filters count it as spam, and an editor has to type it anew: nobody can turn it back without knowing the names.',
  mend: 'Write it as a sentence. What should look like capitals is the theme’s business.',
  bad: `
release:
  headline: CITY LIBRARY OPENS A REPAIR CAFÉ
`,
  good: `
release:
  headline: City library opens a repair café
`,
  check,
}

function check({ kit: { release } }: Subject): Fault[] {
  const named = [
    ['headline', release.headline],
    ['subheadline', release.subheadline ?? {}],
  ] as const
  return named.flatMap(([key, text]) =>
    Object.entries(text)
      .filter(([, words]) => isShouted(words))
      .map(([language]) => ({
        at: ['release', key, language],
        message: `The ${key} stands in capitals`,
        hint: 'Write it as a sentence: names and the first word with a capital',
      })),
  )
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const letters = words.join('')
  return words.length >= 3 && letters.length >= leastLetters && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
