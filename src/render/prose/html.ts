import { inlineText, renderMarkdown, type Token, type Tokens } from '../../kit/prose/markdown.ts'

/**
 * Prose as HTML. Its headings start at `topHeading` and never skip a level (WCAG 1.3.1), whatever levels the author
 * used; a picture gives its alternative text, since pictures of a kit stand under `photos`.
 */
export function proseHtml(tokens: Tokens, topHeading: number): string {
  return renderMarkdown(wrapTables(withoutEmptyHeads(keepFigures(imagesAsText(levelHeadings(tokens, topHeading))))))
}

export function levelHeadings(tokens: Tokens, topHeading: number): Tokens {
  const outline: string[] = []
  return tokens.map(token => {
    if (token.type === 'heading_open') enter(outline, token.tag)
    return isHeading(token) ? changed(token, { tag: `h${Math.min(topHeading + outline.length - 1, 6)}` }) : token
  })
}

/** Leaves all headings that this one does not stand under. */
function enter(outline: string[], tag: string): void {
  while ((outline.at(-1) ?? '') >= tag) outline.pop()
  outline.push(tag)
}

function isHeading({ type }: Token): boolean {
  return type === 'heading_open' || type === 'heading_close'
}

function imagesAsText(tokens: Tokens): Tokens {
  return tokens.map(token =>
    token.children
      ? changed(token, {
          children: token.children.flatMap(child => (child.type === 'image' ? (child.children ?? []) : [child])),
        })
      : token,
  )
}

/** Letters of a cell that is a figure with its unit, `1961–2026`, `3,373 m`, or with what it counts, `Day 2`. */
const longestFigure = 14

/** Such a cell stays on one line: half a range, or a unit, alone on the next one is misread. */
function keepFigures(tokens: Tokens): Tokens {
  return tokens.map((token, index) =>
    token.type === 'td_open' && isFigure(inlineText(tokens[index + 1]?.children ?? []))
      ? changed(token, { attrs: [...(token.attrs ?? []), ['class', 'figure']] })
      : token,
  )
}

function isFigure(text: string): boolean {
  return text.length <= longestFigure && /^(?:\p{L}+ )?\P{L}*\p{N}/u.test(text)
}

/** Markdown has no table without a head; one of which nothing is written is none. */
function withoutEmptyHeads(tokens: Tokens): Tokens {
  let isEmpty = false
  return tokens.filter((token, index) => {
    if (token.type === 'thead_open') isEmpty = headFrom(tokens, index).every(({ content }) => content === '')
    const isLeft = !isEmpty
    if (token.type === 'thead_close') isEmpty = false
    return isLeft
  })
}

/** What stands from here to the end of the head, or of the first row where there is no head. */
function headFrom(tokens: Tokens, index: number): Tokens {
  const isEnd = ({ type }: Token) => type === 'thead_close' || type === 'tr_close'
  return tokens.slice(
    index,
    tokens.findIndex((other, at) => at > index && isEnd(other)),
  )
}

/** A wide table scrolls on its own on a phone, for keys too (WCAG 2.1.1); what is told of it then is its head, or else its first row. */
function wrapTables(tokens: Tokens): Tokens {
  return tokens.flatMap((token, index) => {
    if (token.type === 'table_close') return [token, frame(token, 'table_frame_close')]
    if (token.type !== 'table_open') return [token]
    const told = headFrom(tokens, index).map(({ children }) => inlineText(children ?? []))
    const label = told.filter(text => text !== '').join(' · ')
    const opening = frame(token, 'table_frame_open')
    const attrs: [string, string][] = [
      ['class', 'table'],
      ['role', 'group'],
      ['aria-label', label],
      ['tabindex', '0'],
    ]
    return [changed(opening, { attrs }), token]
  })
}

function frame(table: Token, type: string): Token {
  return changed(table, { type, tag: 'div' })
}

function changed(token: Token, change: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, change)
}
