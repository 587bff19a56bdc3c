import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const photoNone: Rule = {
  code: 'photo/none',
  why: 'Four of five journalists ask for pictures; a story with one gets more space, and one without may not run at all.',
  mend: 'Add at least one photo of what the news is about, or a portrait of a speaker, with credit, caption and terms. A correction needs none.',
  bad: `
photos: {}
`,
  good: `
photos:
  bench:
    file: photos/bench.jpg
    caption: An Peeters at her bench in the City Library
    alt: A woman mends a toaster
    creditLine: Ivan Lys / City Library
    usageTerms: Free with credit for reporting on the repair café
`,
  check,
}

function check({ kit, lost }: Subject): Fault[] {
  if (kit.release.kind === 'correction' || kit.photos.size > 0 || lost.touches(['photos'])) return []
  return [
    {
      at: ['photos'],
      message: 'The kit has no photo',
      hint: 'Write photos: with file, caption, alt, creditLine and usageTerms of at least one',
    },
  ]
}
