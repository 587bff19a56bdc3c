import type { Token } from 'markdown-it'
import MarkdownIt from 'markdown-it'
import cjkBreaks from 'markdown-it-cjk-breaks'
import cjkFriendly from 'markdown-it-cjk-friendly'

export type { Token } from 'markdown-it'

/** Prose as a list of CommonMark tokens (markdown-it): what every form is made of. */
export type Tokens = readonly Token[]

// Chinese has no spaces: `**要点：**正文` is bold, and a line that ends in mid-sentence leaves no gap.
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly).use(cjkBreaks)
// Every link becomes a token, so that the linter can refuse a bad one by name instead of leaving it as text.
parser.validateLink = () => true

/**
 * CommonMark with tables and strikethrough; between Han characters, emphasis and line breaks as they are meant there.
 * Raw HTML stays text.
 * A link of a scheme that no kit may have is kept here and refused by the loader.
 */
export function parseMarkdown(markdown: string): Tokens {
  return parser.parse(markdown, {})
}

/** The words alone, a blank line between blocks: for search and for lengths. */
export function plainText(tokens: Tokens): string {
  return tokens
    .filter(token => token.type === 'inline' || token.type === 'fence' || token.type === 'code_block')
    .map(token => (token.children ? inlineText(token.children) : token.content))
    .join('\n\n')
}

export function inlineText(tokens: Tokens): string {
  return tokens.map(textOf).join('')
}

function textOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n'
  if (token.type === 'image') return inlineText(token.children ?? [])
  return token.content
}

/** What a reference of HTML, `&copy;` or `&#169;`, stands for; one that stands for nothing is itself. */
export function characterOf(reference: string): string {
  return parser.utils.unescapeAll(reference)
}

/** Tokens, as parsed or changed since, as HTML. */
export function renderMarkdown(tokens: Tokens): string {
  return parser.renderer.render([...tokens], parser.options, {})
}
