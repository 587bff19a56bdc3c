import type { Token, Tokens } from '../kit/markdown.ts'

/** One list that is being written: its next number, or none for bullets. */
interface List {
  next: number | undefined
}

/** What stands before the lines of a block: `> ` in a quotation, spaces under a list mark. */
interface Margin {
  readonly first: string
  readonly rest: string
}

interface Writing {
  readonly blocks: string[]
  readonly margins: Margin[]
  readonly lists: List[]
  cells: string[]
}

type Handler = (writing: Writing, token: Token) => void

const handlers: Readonly<Record<string, Handler>> = {
  inline: (writing, token) => addInline(writing, token),
  fence: (writing, { content }) => addBlock(writing, content.trimEnd()),
  code_block: (writing, { content }) => addBlock(writing, content.trimEnd()),
  hr: writing => addBlock(writing, '* * *'),
  blockquote_open: ({ margins }) => margins.push({ first: '> ', rest: '> ' }),
  blockquote_close: ({ margins }) => margins.pop(),
  bullet_list_open: ({ lists }) => lists.push({ next: undefined }),
  bullet_list_close: ({ lists }) => lists.pop(),
  ordered_list_open: ({ lists }, token) => lists.push({ next: Number(token.attrGet('start') ?? 1) }),
  ordered_list_close: ({ lists }) => lists.pop(),
  list_item_open: ({ margins, lists }) => margins.push(itemMargin(lists.at(-1))),
  list_item_close: ({ margins }) => margins.pop(),
  tr_open: writing => {
    writing.cells = []
  },
  tr_close: writing => addBlock(writing, writing.cells.join(' | ')),
}

/** Prose as plain text: a line a paragraph, a blank line between, links with their address. No word is dropped. */
export function proseText(tokens: Tokens): string {
  const writing: Writing = { blocks: [], margins: [], lists: [], cells: [] }
  tokens.forEach((token, index) => {
    if (token.type === 'inline' && isCell(tokens[index - 1])) writing.cells.push(inlineText(token.children ?? []))
    else handlers[token.type]?.(writing, token)
  })
  return writing.blocks.join('\n\n')
}

/** A run of words as plain text: `words (address)` for a link whose words are not the address itself. */
export function inlineText(tokens: Tokens): string {
  const open: { readonly href: string; readonly from: number }[] = []
  let text = ''
  for (const token of tokens) {
    if (token.type === 'link_open') open.push({ href: String(token.attrGet('href') ?? ''), from: text.length })
    else if (token.type === 'link_close') text += address(open.pop(), text)
    else text += wordsOf(token)
  }
  return text
}

function address(link: { readonly href: string; readonly from: number } | undefined, text: string): string {
  if (!link) return ''
  const bare = link.href.replace(/^(mailto|tel):/, '')
  return text.slice(link.from) === bare || text.slice(link.from) === link.href ? '' : ` (${bare})`
}

function wordsOf(token: Token): string {
  if (token.type === 'softbreak') return ' '
  if (token.type === 'hardbreak') return '\n'
  return token.type === 'image' ? inlineText(token.children ?? []) : token.content
}

function isCell(before: Token | undefined): boolean {
  return before?.type === 'td_open' || before?.type === 'th_open'
}

function addInline(writing: Writing, token: Token): void {
  addBlock(writing, inlineText(token.children ?? []))
}

function addBlock({ blocks, margins }: Writing, text: string): void {
  const lines = text
    .split('\n')
    .map((line, index) => margins.map(({ first, rest }) => (index === 0 ? first : rest)).join('') + line)
  blocks.push(lines.join('\n'))
  margins.forEach(({ rest }, index) => {
    margins[index] = { first: rest, rest }
  })
}

function itemMargin(list: List | undefined): Margin {
  const mark = list?.next === undefined ? '• ' : `${list.next++}. `
  return { first: mark, rest: ' '.repeat(mark.length) }
}
