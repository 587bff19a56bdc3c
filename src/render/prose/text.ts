import type { Tokens } from '../../kit/prose/markdown.ts'
import { type Looks, lookOf } from '../look.ts'
import { behindMark, wrapHanging, wrapText } from '../wrap.ts'
import { type Inline, type Inlines, type Node, type Nodes, proseNodes } from './prose.ts'

/**
 * How prose looks in plain text that is at most so many columns wide: a line a paragraph where that is `Infinity`, a
 * blank line between, links with their address. Emphasis and the kind of code are lost, a picture is its words, the cells
 * of a table stand between bars. No word is. Code keeps its lines, however long.
 */
const nodes: Looks<Nodes, number, string> = {
  paragraph: ({ children }, columns) => wrapText(lineText(children), columns),
  heading: ({ children }, columns) => wrapText(lineText(children), columns),
  list: ({ start, tight, items }, columns) =>
    items
      .map((item, index) => {
        const mark = start === undefined ? '• ' : `${start + index}. `
        return behindMark(mark, itemText(item, tight, columns - mark.length))
      })
      .join(tight ? '\n' : '\n\n'),
  quote: ({ children }, columns) => nodesText(children, columns - 2).replaceAll(/^(?=.)/gm, '> '),
  code: ({ text }) => text,
  rule: () => '* * *',
  table: ({ head, rows }, columns) =>
    [...(head ? [head] : []), ...rows]
      .map(cells => wrapHanging(cells.map(({ children }) => lineText(children)).join(' | '), columns))
      .join('\n'),
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

/** Prose as plain text, a line a paragraph. */
export function proseText(tokens: Tokens): string {
  return nodesText(proseNodes(tokens), Number.POSITIVE_INFINITY)
}

export function nodesText(children: readonly Node[], columns: number): string {
  return children.map(node => lookOf(nodes, node, columns)).join('\n\n')
}

/** A run of words: `words (address)` for a link whose words are not the address itself. */
export function lineText(children: readonly Inline[]): string {
  return children.map(inline => lookOf(inlines, inline, undefined)).join('')
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
function itemText(item: readonly Node[], tight: boolean, columns: number): string {
  return item.map(node => lookOf(nodes, node, columns)).join(tight ? '\n' : '\n\n')
}
