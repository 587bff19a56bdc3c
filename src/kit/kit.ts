import type { Path } from '../diagnostics/diagnostic.ts'
import type { OwnLanguage } from '../language/language.ts'
import type { KitEvent } from './event.ts'
import type { Contact, Funding, Organization, Person, Speaker } from './people.ts'
import type { Logo, LogoGroup, Photo } from './pictures.ts'
import type { Release } from './release.ts'
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
  readonly file?: string | undefined
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
  /** The width of text files; none asks for a line a paragraph. */
  readonly textColumns?: number
  readonly strings: Readonly<Record<LanguageTag, OwnLanguage>>
  readonly ignore: readonly { readonly code: string; readonly reason: string }[]
}

/** By id, in the order of the file. */
export type Registry<T> = ReadonlyMap<string, T>

export const formats = ['html', 'pdf', 'docx', 'txt', 'eml', 'ics', 'vcf', 'jsonld', 'ninjs'] as const

export type Format = (typeof formats)[number]

export const papers = ['A4', 'Letter'] as const

export type Paper = (typeof papers)[number]

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
