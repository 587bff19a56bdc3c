import type { Path } from '../diagnostics/diagnostic.ts'
import type { Moment, Prose, Text } from './kit.ts'
import type { Organization, Person } from './people.ts'

export interface KitEvent {
  readonly name?: Text
  readonly start: Moment
  readonly end?: Moment
  readonly place?: Place
  readonly organizer?: Organization
  readonly agenda: readonly AgendaItem[]
  readonly accreditation?: Accreditation
}

export interface Place {
  readonly venue?: Text
  readonly address?: Text
  readonly city?: Text
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

export interface AgendaItem {
  readonly start: Moment
  readonly end?: Moment
  readonly title: Text
  readonly speakers: readonly Person[]
  readonly at: Path
}

export interface Accreditation {
  readonly required: boolean
  readonly deadline?: Moment
  readonly contact?: Person
  readonly note?: Prose
}
