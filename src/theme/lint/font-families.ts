import type { CSSToken } from '@csstools/css-tokenizer'
import { betweenCommas, type Declaration, depthOf, trimmed } from './declarations.ts'

/** A declaration of style sheets that asks for a font, or that those ask for by `var()`. */
export interface FontDeclaration {
  readonly declaration: Declaration
  /** The names of families as they are written, in their order. A name of the shorthand `font` may have other words before it. */
  readonly families: readonly string[]
  /** Custom properties that it takes names of. */
  readonly from: readonly string[]
}

/** What `font` and `font-family` ask for, and the custom properties behind them; what holds on screens alone is left out. */
export function fontDeclarations(all: readonly Declaration[]): readonly FontDeclaration[] {
  const printed = all.filter(({ blocks }) => !blocks.some(isElsewhere))
  const properties = customProperties(printed)
  const substituted = substitution(properties)
  const read = (declaration: Declaration): FontDeclaration => {
    const from: string[] = []
    const families = betweenCommas(substituted(declaration.value, from)).map(part => familyIn(trimmed(part)))
    return { declaration, families: families.filter(family => family !== ''), from }
  }
  const asking = printed.filter(({ name }) => name === 'font' || name === 'font-family').map(read)
  const behind = new Map<string, FontDeclaration>()
  const names = asking.flatMap(({ from }) => from)
  for (const name of names) {
    const property = properties.get(name)
    if (!property || behind.has(name)) continue
    const found = read(property)
    behind.set(name, found)
    names.push(...found.from)
  }
  return [...behind.values(), ...asking]
}

/** Whether a rule reaches the whole page. */
export function isForPage({ blocks }: Declaration): boolean {
  const selector = blocks.findLast(block => !block.startsWith('@')) ?? ''
  return /(^|[,(])\s*(html\s+)?(html|body|:root|\*)(?![\w-])((?!::)[^\s,])*(,|$)/i.test(selector)
}

/** A screen is no paper, and `@font-face` describes rather than asks. */
function isElsewhere(block: string): boolean {
  if (/^@font-/i.test(block)) return true
  return /^@media\b/i.test(block) && block.split(',').every(query => /\b(screen|speech)\b/i.test(query))
}

/** What each stands for: of rules that reach the whole page the last, where there are such. */
function customProperties(all: readonly Declaration[]): ReadonlyMap<string, Declaration> {
  const custom = all.filter(({ name }) => name.startsWith('--'))
  const last = (some: readonly Declaration[]) => some.map(one => [one.name, one] as const)
  return new Map([...last(custom), ...last(custom.filter(isForPage))])
}

/** A value with what `var()` stands for; `names` gets the properties that it itself takes. */
type Substituted = (value: readonly CSSToken[], names: string[]) => readonly CSSToken[]

/** Tokens of a value, and values in one another: no list of fonts has more, and each step may double them. */
const longest = 1_000
const deepest = 32

/** Looks each property up once. A circle, or what nothing is said of, leaves its room empty. */
function substitution(properties: ReadonlyMap<string, Declaration>): Substituted {
  const known = new Map<string, readonly CSSToken[]>()
  let depth = 0
  const valueCalled = (name: string): readonly CSSToken[] => {
    const found = known.get(name)
    if (found) return found
    known.set(name, [])
    const value = substituted(properties.get(name)?.value ?? [], [])
    known.set(name, value)
    return value
  }
  const substituted: Substituted = (value, names) => {
    if (depth >= deepest) return []
    depth += 1
    const given = partsOf(value).flatMap(part => {
      if ('token' in part) return [part.token]
      if (!properties.has(part.name)) return substituted(part.fallback, names)
      names.push(part.name)
      return valueCalled(part.name)
    })
    depth -= 1
    return given.slice(0, longest)
  }
  return substituted
}

/** A token, or a `var()`. */
type Part = { readonly token: CSSToken } | { readonly name: string; readonly fallback: readonly CSSToken[] }

function partsOf(value: readonly CSSToken[]): readonly Part[] {
  const parts: Part[] = []
  for (let at = 0; at < value.length; at += 1) {
    const token = value[at]
    if (!token) break
    if (token[0] !== 'function-token' || token[4].value.toLowerCase() !== 'var') {
      parts.push({ token })
      continue
    }
    const end = closing(value, at)
    parts.push(varOf(trimmed(value.slice(at + 1, end))))
    at = end
  }
  return parts
}

function varOf(inside: readonly CSSToken[]): Part {
  const comma = inside.findIndex(([kind]) => kind === 'comma-token')
  return { name: inside[0]?.[1] ?? '', fallback: inside.slice(comma < 0 ? inside.length : comma + 1) }
}

/** The place of the bracket that closes the one at `open`. */
function closing(tokens: readonly CSSToken[], open: number): number {
  let depth = 0
  const end = tokens.findIndex((token, index) => {
    if (index >= open) depth += depthOf(token)
    return index >= open && depth === 0
  })
  return end < 0 ? tokens.length : end
}

/** What a list of families names in one place; what a shorthand says before it may end in words as well. */
function familyIn(part: readonly CSSToken[]): string {
  const important = part.findIndex(([kind, text]) => kind === 'delim-token' && text === '!')
  const said = trimmed(important < 0 ? part : part.slice(0, important))
  const last = said.at(-1)
  if (last?.[0] === 'string-token') return last[4].value
  const start = said.findLastIndex(([kind]) => kind !== 'ident-token' && kind !== 'whitespace-token')
  const words = said.slice(start + 1).flatMap(token => (token[0] === 'ident-token' ? [token[4].value] : []))
  return words.join(' ')
}
