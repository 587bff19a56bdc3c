import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const boilerplateMissing: Rule = {
  code: 'boilerplate/missing',
  why: 'An editor who has never heard of the sender looks for the paragraph about them. Without it they look elsewhere, and write what they find there.',
  mend: 'Write up to 100 words about who you are and what you do: the same in every release.',
  bad: `
issuer: city-library
organizations:
  city-library:
    name: City Library
`,
  good: `
issuer: city-library
organizations:
  city-library:
    name: City Library
    boilerplate: The City Library lends books, tools and instruments in five houses since 1921.
`,
  check,
}

function check({ kit: { issuer }, lost }: Subject): Fault[] {
  if (!issuer || Object.keys(issuer.boilerplate ?? {}).length > 0) return []
  if (lost.touches(['organizations', issuer.id, 'boilerplate'])) return []
  return [
    {
      at: ['organizations', issuer.id],
      message: `The issuer, “${issuer.id}”, has no boilerplate`,
      hint: 'Write boilerplate: and up to 100 words about who you are and what you do',
    },
  ]
}
