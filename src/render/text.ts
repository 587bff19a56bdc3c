import type { Language } from '../language/language.ts'
import type { DocumentContent } from './document.ts'
import type { Looks } from './look.ts'
import { type Block, type Blocks, lookOfBlock, type Outline } from './outline.ts'
import { lineText, nodesText } from './prose-text.ts'

/**
 * How a document looks as plain text that pastes into any editor: a line a paragraph, unwrapped, a blank line between.
 * Sizes and colours of type are lost, and logos are their alternative texts.
 */
const looks: Looks<Blocks, Language, string> = {
  notice: ({ text }) => text,
  masthead: ({ issuer, label, line }) => parts([lineText(issuer), lines([label.toUpperCase(), line])]),
  headline: ({ text }) => text,
  subheadline: ({ text }) => text,
  heading: ({ text }) => text,
  prose: ({ nodes }) => nodesText(nodes),
  quotation: ({ text, by }) => lines([text, `— ${lineText(by)}`]),
  card: block => lines(block.lines.map(lineText)),
  facts: ({ rows }, { colon }) => lines(rows.map(({ term, detail }) => term + colon + detail.map(lineText).join('; '))),
  emblem: ({ logo }) => logo.alt,
  logos: ({ label, logos }, { colon }) =>
    lines([label && label + colon.trimEnd(), ...logos.map(({ alt }) => `• ${alt}`)]),
  photo: block => lines([block.photo.print.path, ...block.lines.map(lineText)]),
  endMark: ({ text }) => text,
}

/** A document as a text file: UTF-8 without a byte order mark, lines end in a line feed. */
export function documentText({ outline, kit }: DocumentContent): Uint8Array {
  return new TextEncoder().encode(outlineText(outline, kit.language))
}

/** The same as a string. */
export function outlineText(outline: Outline, language: Language): string {
  return `${parts(outline.map((block: Block) => lookOfBlock(looks, block, language)))}\n`
}

function lines(all: readonly (string | undefined)[]): string {
  return all.filter(Boolean).join('\n')
}

function parts(all: readonly string[]): string {
  return all.filter(Boolean).join('\n\n')
}
