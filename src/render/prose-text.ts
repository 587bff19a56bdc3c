import type { Tokens } from '../kit/markdown.ts'
import type { Looks } from './look.ts'
import { type Inline, type Inlines, lookOfInline, lookOfNode, type Node, type Nodes, proseNodes } from './prose.ts'

/**
 * How prose looks in plain text: a line a paragraph, a blank line between, links with their address. Emphasis and the
 * kind of code are lost, a picture is its words, the cells of a table stand between bars. No word is.
 */
const nodes: Looks<Nodes, undefined, string> = {
  paragraph: ({ children }) => lineText(children),
  heading: ({ children }) => lineText(children),
  list: ({ start, tight, items }) =>
    items
      .map((item, index) => marked(start === undefined ? '• ' : `${start + index}. `, itemText(item, tight)))
      .join(tight ? '\n' : '\n\n'),
  quote: ({ children }) => nodesText(children).replaceAll(/^(?=.)/gm, '> '),
  code: ({ text }) => text,
  rule: () => '* * *',
  table: ({ rows }) => rows.map(cells => cells.map(lineText).join(' | ')).join('\n'),
}

const inlines: Looks<Inlines, undefined, string> = {
  text: ({ text }) => text,
  dateline: ({ text }) => text,
  break: () => '\n',
  code: ({ text }) => text,
  emphasis: ({ children }) => lineText(children),
  strong: ({ children }) => lineText(children),
  struck: ({ children }) => lineText(children),
  link: ({ href, children }) => withAddress(lineText(children), href),
  image: ({ children }) => lineText(children),
}

/** Prose as plain text. */
export function proseText(tokens: Tokens): string {
  return nodesText(proseNodes(tokens))
}

export function nodesText(children: readonly Node[]): string {
  return children.map(node => lookOfNode(nodes, node, undefined)).join('\n\n')
}

/** A run of words: `words (address)` for a link whose words are not the address itself. */
export function lineText(children: readonly Inline[]): string {
  return children.map(inline => lookOfInline(inlines, inline, undefined)).join('')
}

function withAddress(words: string, href: string): string {
  if (words === said(href)) return href
  const bare = href.replace(/^(mailto|tel):/, '')
  const same = [href, bare, `${bare}/`].includes(words) || (href.startsWith('tel:') && digits(words) === digits(bare))
  return same ? words : `${words} (${bare})`
}

/** An address as people say it: without scheme and final slash. */
export function said(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** The blocks of an item; in a tight list nothing stands between its words and a list below them. */
function itemText(item: readonly Node[], tight: boolean): string {
  return item.map(node => lookOfNode(nodes, node, undefined)).join(tight ? '\n' : '\n\n')
}

function marked(mark: string, text: string): string {
  return mark + text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
}
