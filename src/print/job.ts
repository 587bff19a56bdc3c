import type { Problem } from '../diagnostics/diagnostic.ts'

/** One page of the kit that becomes a PDF. */
export interface PrintJob {
  /** The page's path in the kit: `ru/acme_press-release_ru.html`. */
  readonly page: string
  /** The path that the PDF gets in the kit. */
  readonly pdf: string
  /** BCP 47. */
  readonly language: string
  /** What a reader's window shows: never the headline while an embargo hides it. */
  readonly title: string
  /** Words that the page must hold, so that no other page is printed in its place. */
  readonly headline?: string
  /** Of people and organizations, in any language: they are never divided. */
  readonly names?: readonly string[]
  /** The issuer. */
  readonly author?: string
  /** Whose its pictures are, and other rights. */
  readonly rights?: string
  /** The document's date: of the release, or SOURCE_DATE_EPOCH. */
  readonly date: Date
}

/** What a problem is about, as the page has it: by this the caller finds where in kit or theme it was written. */
export interface Traces {
  /** Who can have written it: anybody in the kit, or the theme alone. */
  readonly by: 'kit' | 'theme'
  /** Texts as a reader sees them, the most telling first. */
  readonly words?: readonly string[]
  /** A file of the kit. */
  readonly path?: string
  /** What a template or style sheet of the theme says, the most telling first: sources of regular expressions. */
  readonly code?: readonly string[]
}

/** A problem that showed up in print. The caller knows where in the kit the page comes from. */
export interface PrintProblem extends Problem {
  readonly traces?: Traces
  /** `PrintJob.page` */
  readonly page: string
}
