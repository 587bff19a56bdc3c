import type { LocalKit, LocalLogo, LocalPhoto } from '../localize/local-kit.ts'
import type { Variant } from '../look.ts'
import type { Inline, Node } from '../prose/prose.ts'

/**
 * The parts that documents are made of. Every form but the theme's own page is a table of how each of them looks, so
 * that a new form is one file, and a new document works in every form.
 */
export interface Blocks {
  /** A draft, an embargo: what must stand on every page. */
  readonly notice: { readonly text: string }
  readonly masthead: { readonly issuer: readonly Inline[]; readonly label: string; readonly line: string }
  readonly headline: { readonly text: string }
  readonly subheadline: { readonly text: string }
  /** Level 1 begins a section, level 2 a part of it. */
  readonly heading: { readonly level: 1 | 2; readonly text: string }
  /** Its own headings stand below a heading of `level`. */
  readonly prose: { readonly nodes: readonly Node[]; readonly level: 0 | 1 | 2 }
  readonly quotation: { readonly text: string; readonly by: readonly Inline[] }
  /** Short lines that stand together: a person, a contact, a statement. */
  readonly card: { readonly lines: readonly (readonly Inline[])[] }
  readonly facts: { readonly rows: readonly Fact[] }
  /** The mark of a funder, beside its statement. */
  readonly emblem: { readonly logo: LocalLogo }
  readonly logos: { readonly label: string | undefined; readonly logos: readonly LocalLogo[] }
  /** A photo with what must stand beside it. */
  readonly photo: { readonly photo: LocalPhoto; readonly lines: readonly (readonly Inline[])[] }
  readonly endMark: { readonly text: string }
}

export type Block = Variant<Blocks>

/** A document in one language, from top to bottom. */
export type Outline = readonly Block[]

/** What makes the outline of a document. `dash` is the theme’s between a dateline and the first words. */
export type MakeOutline = (kit: LocalKit, dash: string) => Outline

/** A term and what there is to say of it, in short lines. */
export interface Fact {
  readonly term: string
  readonly detail: readonly (readonly Inline[])[]
}
