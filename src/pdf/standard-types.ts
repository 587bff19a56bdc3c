import { rowOf } from '../diagnostics/row-of.ts'
/** The standard structure types by what they may hold (ISO 32000-1, 14.8.4). */
export const groupings = 'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private'.split(' ')
export const blocks = 'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot'.split(' ')
export const inlines =
  'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' ')

export const standardTypes: ReadonlySet<string> = new Set([...groupings, ...blocks, ...inlines])

/** Chromium writes structure types of PDF 2.0 into a file of version 1.4; what each one is there. */
const newer: Readonly<Record<string, string>> = {
  Aside: 'Div',
  DocumentFragment: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
}

/** The standard type behind a type: itself, or what the role map says; a stranger counts as a span. */
export function standardType(type: string): string {
  return standardTypes.has(type) ? type : (rowOf(newer, type) ?? 'Span')
}

const isGrouping: ReadonlySet<string> = new Set(groupings)
const isInline: ReadonlySet<string> = new Set(inlines)

/** Holds elements alone, no content (ISO 32000-1, table 333). */
export function groups(type: string): boolean {
  return isGrouping.has(standardType(type))
}

/** Stands in a line of text. */
export function isInlineType(type: string): boolean {
  return isInline.has(standardType(type))
}
