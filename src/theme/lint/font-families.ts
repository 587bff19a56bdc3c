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
  const asking = printed
    .filter(({ name }) => name === 'font' || name === 'font-family')
    .map(one => read(one, properties))
  const behind = new Set<string>()
  const follow = (names: readonly string[]) => {
    for (const name of names) {
      const property = properties.get(name)
      if (!property || behind.has(name)) continue
      behind.add(name)
      follow(read(property, properties).from)
    }
  }
  follow(asking.flatMap(({ from }) => from))
  const named = [...behind].flatMap(name => properties.get(name) ?? [])
  return [...named.map(one => read(one, properties)), ...asking]
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

function read(declaration: Declaration, properties: ReadonlyMap<string, Declaration>): FontDeclaration {
  const from: string[] = []
  const value = substituted(declaration.value, properties, from)
  const families = betweenCommas(value).map(part => familyIn(trimmed(part)))
  return { declaration, families: families.filter(family => family !== ''), from }
}

/** A value with what `var()` stands for; `names` gets the properties that it itself takes. A circle, or what nothing is said of, leaves its room empty. */
function substituted(
  value: readonly CSSToken[],
  properties: ReadonlyMap<string, Declaration>,
  names: string[],
): readonly CSSToken[] {
  const without = (name: string) => new Map([...properties].filter(([other]) => other !== name))
  const given: CSSToken[] = []
  for (let at = 0; at < value.length; at += 1) {
    const token = value[at]
    if (!token) break
    if (token[0] !== 'function-token' || token[4].value.toLowerCase() !== 'var') {
      given.push(token)
      continue
    }
    const end = closing(value, at)
    const inside = trimmed(value.slice(at + 1, end))
    const name = inside[0]?.[1] ?? ''
    const comma = inside.findIndex(([kind]) => kind === 'comma-token')
    const property = properties.get(name)
    if (property) names.push(name)
    given.push(
      ...substituted(property?.value ?? inside.slice(comma < 0 ? inside.length : comma + 1), without(name), []),
    )
    at = end
  }
  return given
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
