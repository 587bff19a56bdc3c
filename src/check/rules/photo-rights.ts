import type { Day, Text } from '../../kit/kit.ts'
import type { Photo } from '../../kit/pictures.ts'
import { enumerate } from '../enumerate.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** A newsroom prints a photo only with its credit, caption and terms; IPTC Photo Metadata 2025.1 has a field for each. */
export const photoRights: Rule = {
  code: 'photo/rights',
  why: 'A newsroom prints no photo without credit, caption and terms: whose it is and what it may be used for is asked before anything else. The same words are written into the file, where IPTC Photo Metadata has a field for each.',
  mend: 'Write creditLine (or creator), caption, alt and usageTerms; take a photo out whose rights are over or whose subject refused.',
  bad: `
photos:
  bench:
    file: photos/bench.jpg
    caption: An Peeters at her bench in the City Library
    alt: A woman mends a toaster
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

interface Lack {
  /** The first one is where it is told. */
  readonly keys: readonly [keyof Photo, ...(keyof Photo)[]]
  readonly holds: (photo: Photo, release: Day) => boolean
  /** Completes "The photo …". */
  readonly words: (photo: Photo, release: Day) => string
  /** What to write. */
  readonly hint?: string
  /** What to do, where writing helps nothing. */
  readonly instead?: string
}

const lacks: readonly Lack[] = [
  {
    keys: ['creditLine', 'creator'],
    holds: ({ creator, creditLine }) => isBlank(creator) && isBlank(creditLine),
    words: () => 'has no creator or credit line',
    hint: 'creditLine: "Photographer / Organization"',
  },
  {
    keys: ['caption'],
    holds: ({ caption }) => isEmpty(caption),
    words: () => 'has no caption',
    hint: 'caption: who is shown, from left to right, where and when',
  },
  {
    keys: ['alt'],
    holds: ({ alt }) => isEmpty(alt),
    words: () => 'has no alternative text',
    hint: 'alt: what there is to see, for those who cannot see it',
  },
  {
    keys: ['usageTerms'],
    holds: ({ usageTerms }) => isEmpty(usageTerms),
    words: () => 'has no terms of use',
    hint: 'usageTerms: "Free with credit for reporting on the event"',
  },
  {
    keys: ['consent'],
    holds: ({ consent }) => consent === 'refused',
    words: () => 'shows somebody who refused consent',
    instead: 'Take the photo out of the kit',
  },
  {
    keys: ['expires'],
    holds: ({ expires }, release) => expires !== undefined && expires < release,
    words: ({ expires }, release) => `may be used until ${expires} only, and the release is of ${release}`,
    instead: 'Renew the rights and move expires, or take the photo out of the kit',
  },
]

function check({ kit: { photos, release }, lost }: Subject): Fault[] {
  return [...photos.values()].flatMap(photo => {
    const isKnown = ({ keys }: Lack) => !keys.some(key => lost.touches([...photo.at, key]))
    const found = lacks.filter(lack => lack.holds(photo, release.date) && isKnown(lack))
    const [first, ...others] = found
    if (first === undefined) return []
    return [
      {
        at: others.length === 0 ? [...photo.at, first.keys[0]] : photo.at,
        message: `The photo “${photo.id}” ${enumerate(found.map(({ words }) => words(photo, release.date)))}`,
        hint: adviceOn(found),
      },
    ]
  })
}

function adviceOn(found: readonly Lack[]): string {
  const writes = found.flatMap(({ hint }) => hint ?? []).join('; ')
  return [...(writes === '' ? [] : [`Write ${writes}`]), ...found.flatMap(({ instead }) => instead ?? [])].join('. ')
}

function isEmpty(text: Text | undefined): boolean {
  return Object.keys(text ?? {}).length === 0
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
