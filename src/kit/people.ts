import type { Path } from '../diagnostics/diagnostic.ts'
import type { Day, LanguageTag, Prose, Text } from './kit.ts'
import type { Logo, Photo } from './pictures.ts'

/** Somebody who is named in the kit. */
export interface Person {
  /** None when the person stands inline where they are needed. */
  readonly id?: string
  readonly name: Text
  readonly title?: Text
  readonly organization?: Organization
  readonly bio?: Prose
  readonly photo?: Photo
  readonly languages: readonly LanguageTag[]
}

/** Somebody who speaks. */
export interface Speaker {
  readonly person: Person
  readonly topic?: Text
}

/** Somebody who answers journalists. */
export interface Contact {
  readonly person: Person
  readonly label?: Text
  /** International form, as written: `+48 22 555 01 00`. */
  readonly phone?: string
  readonly email?: string
  /** The person's own, unless others are spoken here. */
  readonly languages: readonly LanguageTag[]
}

export interface Organization {
  readonly id: string
  readonly name: Text
  readonly acronym?: Text
  readonly url?: string
  readonly country?: string
  readonly logo?: Logo
  readonly boilerplate?: Prose
  readonly boilerplateReviewBy?: Day
}

export interface Funding {
  readonly funder: Organization
  readonly relation: 'funded' | 'co-funded'
  readonly programme?: string
  readonly statement?: Text
  readonly url?: string
  readonly project?: Text
  readonly disclaimer?: Text
  /** Why emblem or statement may be left out, with the funder’s prior approval. */
  readonly derogation?: string
  readonly at: Path
}
