import type { Token, Tokens } from '../../kit/prose/markdown.ts'
import type { Variant } from '../look.ts'
import { levelHeadings } from './html.ts'

/** What stands in a line. */
export interface Inlines {
  readonly text: { readonly text: string }
  /** Places and date, at the head of a story. */
  readonly dateline: { readonly text: string }
  readonly break: object
  readonly code: { readonly text: string }
  readonly emphasis: { readonly children: readonly Inline[] }
  readonly strong: { readonly children: readonly Inline[] }
  readonly struck: { readonly children: readonly Inline[] }
  readonly link: { readonly href: string; readonly children: readonly Inline[] }
  /** A picture in prose gives its alternative text: pictures of a kit stand under `photos`. */
  readonly image: { readonly children: readonly Inline[] }
}
export type Inline = Variant<Inlines>

/** What stands below one another. */
export interface Nodes {
  readonly paragraph: { readonly children: readonly Inline[] }
  /** Levels begin at 1 and never skip one. */
  readonly heading: { readonly level: number; readonly children: readonly Inline[] }
  /** `start` is the first number; none for bullets. A tight list has no space between its items. */
  readonly list: {
    readonly start: number | undefined
    readonly tight: boolean
    readonly items: readonly (readonly Node[])[]
  }
  readonly quote: { readonly children: readonly Node[] }
  readonly code: { readonly text: string }
  readonly rule: object
  /** Markdown has no table without a head: one of which nothing is written is none. */
  readonly table: { readonly head: readonly Cell[] | undefined; readonly rows: readonly (readonly Cell[])[] }
}
export type Node = Variant<Nodes>

/** A cell of a table, and the side that its column keeps to, where the author says so. */
export interface Cell {
  readonly children: readonly Inline[]
  readonly side: Side | undefined
}
export type Side = 'left' | 'center' | 'right'

/** A token that opens, with all up to the one that closes it. */
interface Branch {
  readonly token: Token
  readonly children: Branch[]
}

/** Markdown's tokens as a tree of what every form knows to write. No word is dropped. */
export function proseNodes(tokens: Tokens): readonly Node[] {
  return treeOf(levelHeadings(tokens, 1)).flatMap(nodeOf)
}

export function plain(text: string): Inline {
  return { kind: 'text', text }
}

export function strong(text: string): Inline {
  return { kind: 'strong', children: [plain(text)] }
}

export function link(href: string, text: string): Inline {
  return { kind: 'link', href, children: [plain(text)] }
}

function treeOf(tokens: Tokens): readonly Branch[] {
  const root: Branch[] = []
  const open = [root]
  for (const token of tokens) {
    if (token.nesting < 0) open.pop()
    else {
      const branch = { token, children: [...treeOf(token.children ?? [])] }
      open.at(-1)?.push(branch)
      if (token.nesting > 0) open.push(branch.children)
    }
  }
  return root
}

const nodes: Readonly<Record<string, (branch: Branch) => readonly Node[]>> = {
  paragraph_open: ({ children }) => [{ kind: 'paragraph', children: inlinesOf(children) }],
  heading_open: ({ token, children }) => [
    { kind: 'heading', level: Number(token.tag.slice(1)), children: inlinesOf(children) },
  ],
  bullet_list_open: branch => [listOf(branch, undefined)],
  ordered_list_open: branch => [listOf(branch, Number(branch.token.attrGet('start') ?? 1))],
  blockquote_open: ({ children }) => [{ kind: 'quote', children: children.flatMap(nodeOf) }],
  fence: ({ token }) => [{ kind: 'code', text: token.content.trimEnd() }],
  code_block: ({ token }) => [{ kind: 'code', text: token.content.trimEnd() }],
  hr: () => [{ kind: 'rule' }],
  table_open: branch => {
    const [head = [], ...rows] = below(branch, 'tr_open').map(cellsOf)
    const hasHead = rows.length === 0 || head.some(({ children }) => children.length > 0)
    return [{ kind: 'table', head: hasHead ? head : undefined, rows }]
  },
}

function nodeOf(branch: Branch): readonly Node[] {
  const own = nodes[branch.token.type]
  // A kind of block that nobody thought of still gives its words.
  return own ? own(branch) : [{ kind: 'paragraph', children: inlinesOf([branch]) }]
}

function listOf({ children }: Branch, start: number | undefined): Node {
  const tight = children.every(item =>
    item.children.every(({ token }) => token.type !== 'paragraph_open' || token.hidden),
  )
  return { kind: 'list', start, tight, items: children.map(item => item.children.flatMap(nodeOf)) }
}

function cellsOf(row: Branch): readonly Cell[] {
  return row.children.map(({ token, children }) => ({
    children: inlinesOf(children),
    side: sides.find(side => token.attrGet('style') === `text-align:${side}`),
  }))
}

const sides: readonly Side[] = ['left', 'center', 'right']

function below({ children }: Branch, type: string): readonly Branch[] {
  return children.flatMap(child => (child.token.type === type ? [child] : below(child, type)))
}

const inlines: Readonly<Record<string, (branch: Branch) => readonly Inline[]>> = {
  inline: ({ children }) => inlinesOf(children),
  softbreak: () => [plain(' ')],
  hardbreak: () => [{ kind: 'break' }],
  code_inline: ({ token }) => [{ kind: 'code', text: token.content }],
  em_open: ({ children }) => [{ kind: 'emphasis', children: inlinesOf(children) }],
  strong_open: ({ children }) => [{ kind: 'strong', children: inlinesOf(children) }],
  s_open: ({ children }) => [{ kind: 'struck', children: inlinesOf(children) }],
  link_open: ({ token, children }) => [
    { kind: 'link', href: String(token.attrGet('href') ?? ''), children: inlinesOf(children) },
  ],
  image: ({ children }) => [{ kind: 'image', children: inlinesOf(children) }],
}

function inlinesOf(branches: readonly Branch[]): readonly Inline[] {
  return branches.flatMap(branch => {
    const own = inlines[branch.token.type]
    if (own) return own(branch)
    return branch.children.length > 0 ? inlinesOf(branch.children) : [plain(branch.token.content)]
  })
}
