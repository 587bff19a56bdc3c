/** All that presskit knows of one language: data, one file a language. */
export interface Language {
  /** BCP 47. */
  readonly tag: string
  /** ISO 15924: what its words and its months here are written in. */
  readonly script: string
  /** The language's own name for itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Quotation marks: outer pair, then the pair inside of them. */
  readonly quotes: readonly [string, string, string, string]
  /** Between parts of a line, between a label and what it names, between statements; each with its space, where the script has one. */
  readonly comma: string
  readonly colon: string
  readonly semicolon: string
  /** Between names of one kind: places, languages, people. The comma, where the script has no sign for it. */
  readonly listComma: string
  /** Between a dateline and the first words, where the language has a sign of its own; else the theme says it. */
  readonly datelineDash?: string
  /** Between the number of a page and how many there are, where figures beside a slash may be read from either side; ` / ` elsewhere. */
  readonly pageOf?: string
  /** What closes a release, where the language's newsrooms use one. */
  readonly endMark?: string
  readonly dates: DatePatterns
  readonly numbers: { readonly decimal: string; readonly bytes: readonly [bytes: string, kilo: string, mega: string] }
  readonly strings: Strings
}

/**
 * How dates are written. In a pattern, `d` and `m` are a day and its month's name, `y` the year, `D` and `M` the
 * day and month at the end of a range, `Y` its year; all other letters stand between quotation marks of the pattern: `'г.'`.
 */
export interface DatePatterns {
  /** Month names in the form that stands beside a day. */
  readonly months: readonly string[]
  /** The first day of a month, where it has a form of its own: `1er`. */
  readonly firstDay?: string
  readonly day: string
  /** As in a dateline, where some languages drop a word. */
  readonly dateline: string
  /** Two days of one month, of one year, of two years. */
  readonly rangeInMonth: string
  readonly rangeInYear: string
  readonly rangeOverYears: string
  /** Between day and time: `12 March 2027, 18:00`. */
  readonly dayAndTime: string
  /** Between hours and minutes, and after them: `18:00 Uhr`; `18:00` where nothing is said. */
  readonly time?: { readonly colon: string; readonly after: string }
}

/** The words that documents are made of. A language that lacks one does not compile. */
export interface Strings {
  readonly pressRelease: string
  readonly mediaAdvisory: string
  readonly statement: string
  readonly correction: string
  readonly immediateRelease: string
  /** Stands before date, time and zone. */
  readonly embargo: string
  readonly draft: string
  readonly contact: string
  readonly speakers: string
  readonly notes: string
  readonly about: string
  readonly funding: string
  readonly corrects: string
  readonly event: string
  readonly when: string
  readonly where: string
  readonly organizer: string
  readonly agenda: string
  readonly accreditation: string
  readonly required: string
  readonly notRequired: string
  readonly deadline: string
  readonly factSheet: string
  readonly questions: string
  readonly logoSheet: string
  readonly photoSheet: string
  readonly minimumWidth: string
  readonly clearSpace: string
  readonly millimetres: string
  readonly documents: string
  readonly logos: string
  readonly photos: string
  readonly attachments: string
  readonly links: string
  readonly languages: string
  readonly otherForms: string
  readonly text: string
  readonly web: string
  readonly darkGround: string
  readonly forPrint: string
  readonly forWeb: string
  readonly pressKit: string
  /** What machines read. */
  readonly data: string
  readonly files: string
  readonly checksums: string
  readonly offline: string
  readonly credit: string
  readonly terms: string
  readonly licence: string
  readonly phone: string
  readonly email: string
  readonly skipToContent: string
  readonly copyHeadline: string
  readonly copyText: string
  readonly copyContact: string
  readonly copied: string
  /** Where a browser does not let a page copy: what was wanted is selected instead. */
  readonly selected: string
}

/** What a kit says itself of a language: single words in place of ours, or all of a language that we do not have. */
export type OwnLanguage = Some<Strings> &
  Some<Pick<Language, 'name' | 'direction' | 'comma' | 'listComma' | 'colon' | 'semicolon'>> & {
    readonly pageOf?: string | undefined
    readonly endMark?: string | undefined
    readonly quotes?: readonly string[] | undefined
    readonly dates?: Some<Omit<DatePatterns, 'time'>> | undefined
    readonly numbers?:
      | { readonly decimal?: string | undefined; readonly bytes?: readonly string[] | undefined }
      | undefined
  }

type Some<T> = { readonly [K in keyof T]?: T[K] | undefined }
