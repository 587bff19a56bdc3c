import type { Path } from '../diagnostics/diagnostic.ts'
import type { ThemeChoice } from './theme-choice.ts'

/** A BCP 47 language tag as the kit writes it: `ru`, `en`, `zh-Hans`. */
export type LanguageTag = string

/**
 * A text by language. A text that stands for every language is given to each.
 * A language without an own text has no key here, and was reported.
 */
export type Text = Readonly<Record<LanguageTag, string>>

/** Markdown by language. */
export type Prose = Readonly<Record<LanguageTag, Markdown>>

export interface Markdown {
  readonly markdown: string
  /** The text file it came from, as the user would name it; none when it stands in `presskit.yaml`. */
  readonly file?: string
  /** Where it stands in the kit's data. */
  readonly at: Path
}

/** A calendar day, `2016-05-31`. */
export type Day = string

/** A day, or a local time in the kit's time zone: `2027-03-12` or `2027-03-12T18:00`. */
export type Moment = string

/** A press kit whose every reference is resolved: what all stages after `loadKit` work on. Frozen. */
export interface Kit {
  readonly id: string
  /** The first one is the primary language. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]]
  /** IANA name. */
  readonly timezone?: string
  readonly issuer?: Organization
  readonly theme: ThemeChoice
  readonly release: Release
  readonly event?: KitEvent
  readonly people: Registry<Person>
  readonly speakers: readonly Speaker[]
  readonly contacts: readonly [Contact, ...Contact[]]
  readonly organizations: Registry<Organization>
  readonly funding: readonly Funding[]
  readonly logos: Registry<Logo>
  readonly logoGroups: readonly LogoGroup[]
  readonly photos: Registry<Photo>
  readonly facts: readonly Fact[]
  readonly questions: readonly Question[]
  readonly attachments: readonly Attachment[]
  readonly links: readonly Link[]
  readonly mail: { readonly subject?: Text; readonly maxMb?: number }
  /** None asks for every form that the kit can have. */
  readonly formats?: readonly Format[]
  readonly strings: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>>
  readonly ignore: readonly { readonly code: string; readonly reason: string }[]
}

/** By id, in the order of the file. */
export type Registry<T> = ReadonlyMap<string, T>

export const releaseKinds = ['press-release', 'media-advisory', 'statement', 'correction'] as const
export type ReleaseKind = (typeof releaseKinds)[number]

export const formats = ['html', 'pdf', 'docx', 'txt', 'eml', 'ics', 'vcf', 'jsonld', 'ninjs'] as const
export type Format = (typeof formats)[number]

export const papers = ['A4', 'Letter'] as const
export type Paper = (typeof papers)[number]

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

export interface Logo {
  readonly id: string
  /** Below the kit’s folder, with `/`. */
  readonly file: string
  /** The variant for dark ground. */
  readonly dark?: string
  readonly alt: Text
  readonly minWidthMm?: number
  readonly terms?: Text
  readonly at: Path
}

export interface LogoGroup {
  readonly id: string
  readonly label?: Text
  readonly items: readonly Logo[]
}

/** Field names are those of IPTC Photo Metadata 2025.1. */
export interface Photo {
  readonly id: string
  readonly file: string
  readonly caption?: Text
  readonly alt?: Text
  readonly creator?: string
  readonly creditLine?: string
  readonly copyright?: string
  readonly usageTerms?: Text
  readonly licenseUrl?: string
  readonly taken?: Day
  readonly expires?: Day
  /** Ids of the people shown, left to right. */
  readonly people: readonly string[]
  readonly consent?: 'obtained' | 'not-needed' | 'refused'
  readonly at: Path
}

export interface Fact {
  readonly label: Text
  readonly value: Text
}

export interface Question {
  readonly question: Text
  readonly answer: Prose
}

export interface Attachment {
  readonly file: string
  readonly title: Text
  readonly at: Path
}

export interface Link {
  readonly title: Text
  readonly url: string
}
