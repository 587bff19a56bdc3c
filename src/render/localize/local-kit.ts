import type { PlacedPicture } from '../../assets/place.ts'
import type { Day, LanguageTag } from '../../kit/kit.ts'
import type { Tokens } from '../../kit/prose/markdown.ts'
import type { ReleaseKind } from '../../kit/release.ts'
import type { Language } from '../../language/language.ts'

/**
 * A kit as one language tells it: every text is a plain string of that language, prose is parsed, dates are written
 * out, pictures have their places. All forms of a document (HTML, text, …) are made of this and nothing else.
 * A text that the language lacks is `undefined`, and what cannot be told without it is left out; names alone are
 * borrowed from another language.
 */
export interface LocalKit {
  readonly id: string
  readonly kind: ReleaseKind
  readonly language: Language
  /** All languages of the kit, the primary one first. */
  readonly languages: readonly Language[]
  readonly date: { readonly iso: Day; readonly text: string }
  /** When it is to be published: the day, or the moment at which the embargo lifts (RFC 3339). */
  readonly published: string
  /** “Press release” or the kit's own word. */
  readonly label: string
  /** “for immediate release”, or what forbids it: the embargo; for a draft, that it is one. */
  readonly releaseLine: string
  /** What must stand on every page: an embargo, a draft. */
  readonly notice: string | undefined
  /** The same where a line is short: the embargo in local time alone. */
  readonly shortNotice: string | undefined
  readonly embargoed: boolean
  readonly draft: boolean
  readonly titleHidden: boolean
  /** For titles of documents: the headline, or the label while the title is hidden. */
  readonly title: string
  /** For the foot of each page: the short title where there is one, else the beginning of the headline. */
  readonly shortTitle: string
  readonly headline: string
  readonly subheadline: string | undefined
  /** Places and date, without the dash. */
  readonly dateline: string | undefined
  readonly lead: Tokens
  readonly body: Tokens
  readonly quotes: readonly LocalQuote[]
  readonly corrects: { readonly text: string | undefined; readonly url: string | undefined } | undefined
  readonly event: LocalEvent | undefined
  readonly speakers: readonly LocalPerson[]
  readonly notes: Tokens
  readonly endMark: string | undefined
  readonly issuer: LocalOrganization | undefined
  readonly boilerplates: readonly LocalOrganization[]
  readonly contacts: readonly LocalContact[]
  readonly funding: readonly LocalFunding[]
  readonly logoGroups: readonly LocalLogoGroup[]
  /** Logos that no group shows: for download alone. */
  readonly ungroupedLogos: readonly LocalLogo[]
  readonly photos: readonly LocalPhoto[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly questions: readonly { readonly question: string; readonly answer: Tokens }[]
  readonly attachments: readonly { readonly title: string; readonly path: string }[]
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

export interface LocalQuote {
  /** With the language's quotation marks. */
  readonly text: string
  /** Some lines at most, on a telephone too: then they can be equally long. */
  readonly short: boolean
  readonly person: LocalPerson
}

export interface LocalPerson {
  readonly name: string
  readonly title: string | undefined
  readonly organization: string | undefined
  readonly topic: string | undefined
  readonly bio: Tokens
  readonly photo: LocalPhoto | undefined
  /** The languages that the person speaks, by their own names. */
  readonly speaks: readonly SpokenLanguage[]
}

/** A language by its own name, and by the tag that lets it be read aloud in itself. */
export interface SpokenLanguage {
  readonly tag: LanguageTag
  readonly name: string
}

export interface LocalContact {
  readonly label: string | undefined
  readonly person: LocalPerson
  readonly phone: { readonly text: string; readonly url: string } | undefined
  readonly email: { readonly text: string; readonly url: string } | undefined
  readonly speaks: readonly SpokenLanguage[]
}

export interface LocalOrganization {
  readonly name: string
  readonly acronym: string | undefined
  readonly url: string | undefined
  readonly logo: LocalLogo | undefined
  readonly boilerplate: Tokens
}

export interface LocalEvent {
  readonly name: string | undefined
  readonly when: string
  /** Venue, address, city: what the kit has, separated by commas. */
  readonly where: string | undefined
  readonly organizer: string | undefined
  /** By day, in the order of the kit. */
  readonly agenda: readonly { readonly day: string | undefined; readonly items: readonly LocalAgendaItem[] }[]
  readonly accreditation:
    | {
        /** Whether one has to apply; none where a deadline says so. */
        readonly needed: string | undefined
        readonly deadline: string | undefined
        readonly contact: string | undefined
        readonly note: Tokens
      }
    | undefined
}

export interface LocalAgendaItem {
  /** Day and hours, and what is left of them below the day. */
  readonly when: string
  readonly hours: string
  /** Nothing is left of it below the day: no time is said. */
  readonly wholeDay: boolean
  readonly title: string
  /** By name; who is not among the speakers of the kit with their office. */
  readonly speakers: readonly string[]
}

export interface LocalFunding {
  readonly funder: LocalOrganization
  readonly statement: string | undefined
  readonly url: string | undefined
  readonly project: string | undefined
  readonly disclaimer: string | undefined
}

export interface LocalLogo {
  readonly id: string
  readonly alt: string
  readonly light: LocalMark
  readonly dark: LocalMark | undefined
  readonly pixels: readonly PlacedPicture[]
  readonly terms: string | undefined
  /** In millimetres; none when the kit asks for no least width. */
  readonly minWidth: number | undefined
  /** Printed size in millimetres: equal optical weight, that is, equal area of what is drawn on. */
  readonly size: { readonly width: number; readonly height: number }
  /** The window through which a picture with a wide margin shows, in millimetres. */
  readonly window: { readonly width: number; readonly height: number } | undefined
}

/** One variant of a logo. */
export interface LocalMark extends PlacedPicture {
  /** Of the picture alone: says of one for dark ground that it is that. */
  readonly alt: string
  /** Behind the window: how wide it is and where it begins, in hundredths of the window’s width. */
  readonly behind: { readonly width: number; readonly left: number; readonly top: number } | undefined
}

export interface LocalLogoGroup {
  readonly id: string
  readonly label: string | undefined
  readonly logos: readonly LocalLogo[]
}

export interface LocalPhoto {
  readonly id: string
  readonly caption: string | undefined
  readonly alt: string
  readonly creditLine: string | undefined
  readonly copyright: string | undefined
  readonly terms: string | undefined
  readonly licenceUrl: string | undefined
  readonly print: PlacedPicture
  readonly web: PlacedPicture
}
