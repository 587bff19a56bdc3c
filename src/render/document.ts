import type { Format, LanguageTag, Paper } from '../kit/kit.ts'
import type { KitFile } from '../package/kit-file.ts'
import type { LocalKit } from './localize/local-kit.ts'
import type { Outline } from './outline/outline.ts'

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
  /** The template of its page, by file name. */
  readonly template: string
  /** Its page, which may serve only to be printed: it ships when `html` is among the forms. */
  readonly page: { readonly path: string; readonly text: string }
  /** Every form that ships, the PDF too, in the order in which they are offered. */
  readonly forms: readonly { readonly format: Format; readonly path: string }[]
  /** Makes those that neither template nor browser makes: when asked, so that a browser can print meanwhile. */
  readonly makeFiles: () => Promise<readonly KitFile[]>
  /** For forms that are made of the finished kit. */
  readonly content: DocumentContent
}

/** What a form of a document is made of. */
export interface DocumentContent {
  readonly kit: LocalKit
  readonly outline: Outline
  readonly title: string
  readonly author: string
  readonly style: DocumentStyle
}

/** What theme and kit choose for all documents. */
export interface DocumentStyle {
  /** A CSS colour that can be read on white, `#0b3d91`. */
  readonly accent: string
  readonly paper: Paper
  /** The width of text files; `Infinity` for a line a paragraph. */
  readonly textColumns: number
  /** Between a dateline and the first words. */
  readonly dash: string
  /** The bytes of a placed picture, by its path. */
  readonly picture: (path: string) => Uint8Array | undefined
}

/** The path of a document's form, if it takes that form. */
export function pathOfForm({ forms }: Pick<Document, 'forms'>, format: Format): string | undefined {
  return forms.find(form => form.format === format)?.path
}
