import type { Path } from '../diagnostics/diagnostic.ts'
import type { Day, LanguageTag, Prose, Text } from './kit.ts'
import type { Person } from './people.ts'

export const releaseKinds = ['press-release', 'media-advisory', 'statement', 'correction'] as const

export type ReleaseKind = (typeof releaseKinds)[number]

export interface Release {
  readonly kind: ReleaseKind
  readonly status: 'draft' | 'final'
  readonly date: Day
  /** RFC 3339 with offset, `2027-03-01T09:00:00+02:00`. */
  readonly embargo?: string
  /** Keep the headline out of file names and titles until the embargo lifts. */
  readonly hideTitle: boolean
  /** Replaces the language's own word for the kind. */
  readonly label?: Text
  readonly headline: Text
  readonly shortTitle?: Text
  readonly subheadline?: Text
  readonly dateline?: Dateline
  readonly lead?: Prose
  readonly body?: Prose
  readonly quotes: readonly Quote[]
  readonly notes?: Prose
  /** `auto` is the language's own practice. */
  readonly endMark: 'auto' | 'none' | Text
  readonly corrects?: { readonly text?: Text; readonly url?: string }
}

export interface Dateline {
  /** By language. */
  readonly places: Readonly<Record<LanguageTag, readonly string[]>>
  /** Verbatim: places and date, instead of what would be composed. */
  readonly text?: Text
}

export interface Quote {
  readonly person: Person
  readonly text: Text
  /** Set on its own, outside of the body. */
  readonly standalone: boolean
  readonly at: Path
}
