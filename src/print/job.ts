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

/** A problem that showed up in print. The caller knows where in the kit the page comes from. */
export interface PrintProblem extends Problem {
  /** `PrintJob.page` */
  readonly page: string
}
