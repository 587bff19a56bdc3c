import type { Language } from '../language/language.ts'
import { hasCapitals } from '../language/script-traits.ts'
import type { DocumentContent } from './document.ts'
import { type Looks, lookOf } from './look.ts'
import type { Block, Blocks, Outline } from './outline/outline.ts'
import { lineText, nodesText } from './prose/text.ts'
import { wrapHanging, wrapText } from './wrap.ts'

interface Setting {
  readonly language: Language
  readonly columns: number
}

/**
 * How a document looks as plain text that pastes into any editor, with a blank line between its parts. Sizes and colours
 * of type are lost, logos are their alternative texts, photos the names of their files and these texts.
 */
const looks: Looks<Blocks, Setting, string> = {
  notice: ({ text }, { columns }) => wrapText(text, columns),
  masthead: ({ issuer, label, line }, { language, columns }) =>
    parts([wrapText(lineText(issuer), columns), wrapText(`${inCapitals(label, language)}\n${line}`, columns)]),
  headline: ({ text }, { columns }) => wrapText(text, columns),
  subheadline: ({ text }, { columns }) => wrapText(text, columns),
  heading: ({ text }, { columns }) => wrapText(text, columns),
  prose: ({ nodes }, { columns }) => nodesText(nodes, columns),
  quotation: ({ text, by }, { columns }) => `${wrapText(text, columns)}\n${wrapHanging(`— ${lineText(by)}`, columns)}`,
  card: (block, { columns }) => lines(block.lines.map(lineText), columns),
  facts: ({ rows }, { language: { colon, semicolon }, columns }) =>
    lines(
      rows.map(({ term, detail }) => term + colon + detail.map(lineText).join(semicolon)),
      columns,
    ),
  emblem: ({ logo }, { columns }) => wrapText(logo.alt, columns),
  logos: ({ label, logos }, { language: { colon }, columns }) =>
    lines([label && label + colon.trimEnd(), ...logos.map(({ alt }) => `• ${alt}`)], columns),
  photo: (block, { columns }) =>
    lines([block.photo.print.path, block.photo.alt, ...block.lines.map(lineText)], columns),
  endMark: ({ text }) => text,
}

/** A document as a text file: UTF-8 without a byte order mark, lines end in a line feed. */
export function documentText({ outline, kit, style }: DocumentContent): Uint8Array {
  return new TextEncoder().encode(outlineText(outline, kit.language, style.textColumns))
}

/** The same as a string, at most so many columns wide; by default a line a paragraph. */
export function outlineText(outline: Outline, language: Language, columns = Number.POSITIVE_INFINITY): string {
  const setting = { language, columns }
  return `${parts(outline.map((block: Block) => lookOf(looks, block, setting)))}\n`
}

function inCapitals(label: string, language: Language): string {
  return hasCapitals(language) ? label.toLocaleUpperCase(language.tag) : label
}

function lines(all: readonly (string | undefined)[], columns: number): string {
  return all.flatMap(line => (line ? [wrapHanging(line, columns)] : [])).join('\n')
}

function parts(all: readonly string[]): string {
  return all.filter(Boolean).join('\n\n')
}
