import type { LanguageTag } from '../kit/kit.ts'

/** One document of a kit in one language, in all forms that need no browser. */
export interface Document {
  /** `press-release`, `speakers`: as it stands in file names. */
  readonly id: string
  readonly language: LanguageTag
  /** What it is called on the start page: “Press release”. */
  readonly name: string
  /** For the PDF's own title. */
  readonly title: string
  readonly author: string
  /** The words that its first heading holds. */
  readonly heading: string
  readonly forms: readonly Form[]
  /** Where its PDF goes; none when no PDF is asked for. */
  readonly pdf: string | undefined
}

/** A finished file of a document. A page that only serves to be printed is not shipped. */
export interface Form {
  readonly path: string
  readonly text: string
  readonly shipped: boolean
}
