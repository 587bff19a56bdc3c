import { type CSSToken, tokenize } from '@csstools/css-tokenizer'
import type { Span } from './notes.ts'

/** `name: value` of a style sheet; the span is that of the value. */
export interface Declaration extends Span {
  /** In small letters, but for a custom property. */
  readonly name: string
  readonly value: readonly CSSToken[]
  /** What stands before the blocks that it is in, from the outermost in: `@media print`, `h1, h2`. */
  readonly blocks: readonly string[]
}

/** Blocks in blocks, and letters of what stands before one: beyond that nobody means anything. */
const deepest = 32
const longest = 1_000

/** The declarations of a style sheet, by the tokens of CSS Syntax Level 3. */
export function declarationsIn(css: string): readonly Declaration[] {
  const found: Declaration[] = []
  const around: (readonly string[])[] = []
  let blocks: readonly string[] = []
  let statement: CSSToken[] = []
  for (const token of tokenize({ css }).filter(([kind]) => kind !== 'comment')) {
    const [kind] = token
    if (!ends.has(kind)) {
      statement.push(token)
      continue
    }
    if (kind === '{-token') {
      around.push(blocks)
      if (blocks.length < deepest) blocks = [...blocks, textOf(statement).trim().slice(0, longest)]
    } else found.push(...declarationOf(statement, blocks))
    if (kind === '}-token') blocks = around.pop() ?? []
    statement = []
  }
  return found
}

const ends: ReadonlySet<string> = new Set(['{-token', '}-token', 'semicolon-token', 'EOF-token'])

/** The parts of a list between commas that stand in no brackets. */
export function betweenCommas(tokens: readonly CSSToken[]): readonly (readonly CSSToken[])[] {
  const parts: CSSToken[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    depth += depthOf(token)
    if (token[0] === 'comma-token' && depth === 0) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** How many brackets a token opens; one that closes counts below zero. */
export function depthOf([kind]: CSSToken): number {
  if (kind === 'function-token' || kind === '(-token') return 1
  return kind === ')-token' ? -1 : 0
}

/** Without the air round it. */
export function trimmed(tokens: readonly CSSToken[]): readonly CSSToken[] {
  const isSolid = ([kind]: CSSToken) => kind !== 'whitespace-token'
  return tokens.slice(Math.max(tokens.findIndex(isSolid), 0), tokens.findLastIndex(isSolid) + 1)
}

function declarationOf(statement: readonly CSSToken[], blocks: readonly string[]): readonly Declaration[] {
  const [name, ...rest] = trimmed(statement)
  const [colon, ...after] = trimmed(rest)
  const value = trimmed(after)
  const [first, last] = [value[0], value.at(-1)]
  if (name?.[0] !== 'ident-token' || colon?.[0] !== 'colon-token' || !first || !last) return []
  const called = name[4].value
  return [
    {
      name: called.startsWith('--') ? called : called.toLowerCase(),
      value: value.slice(0, longest),
      blocks,
      from: first[2],
      to: last[3] + 1,
    },
  ]
}

function textOf(tokens: readonly CSSToken[]): string {
  return tokens.map(([, text]) => text).join('')
}
