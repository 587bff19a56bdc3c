import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { Problem } from '../../diagnostics/diagnostic.ts'
import { quoted } from '../quoted.ts'
import { type Lost, quoting, rawText } from './traps.ts'

/** `{Draft}`: braces round a text, and no colon in them. */
export function bracedText(node: YAMLMap, text: string): Lost | undefined {
  const [pair, ...others] = node.items
  if (!node.flow || !pair || others.length > 0 || pair.value !== null || !isScalar(pair.key)) return undefined
  if (stuckPair(pair)) return undefined
  const { from, to } = nodeRange(node)
  const written = text.slice(from, to)
  const message = `YAML reads ${written} as a key without a value`
  const hint = `Put the text in quotes: ${quoted(written)}`
  return { code: 'yaml/lost-text', message, hint, from, to, meant: written, ...quoting({ from, to }, written) }
}

/** `{en: Dushanbe, 31 May}`, `{en: 1,500,000}`: what follows the comma is read as keys without values. */
export function cutByComma(pair: Pair, map: YAMLMap, text: string): Lost | undefined {
  if (!map.flow) return undefined
  const index = map.items.indexOf(pair)
  const next = map.items.findIndex((other, at) => at > index && (other.value !== null || stuckPair(other)))
  const last = (next < 0 ? map.items : map.items.slice(0, next)).at(-1)
  if (!last || last === pair) return undefined
  const [from, to] = [nodeRange(pair.value).from, nodeRange(last.key).to]
  const meant = text.slice(from, to)
  const cut = text.slice(nodeRange(pair.value).to, to).replace(/^\s*,\s*/, '')
  return {
    code: 'yaml/lost-text',
    message: `The comma cuts the text: “${cut}” is read as a key without a value`,
    ...(isScalar(pair.key) && listKeys.test(rawText(pair.key)) && wordsAlone.test(meant)
      ? { hint: `Put the list in brackets: ${rawText(pair.key)}: [${meant}]` }
      : {
          hint: `Put the text in quotes: ${isScalar(pair.key) ? rawText(pair.key) : ''}: ${quoted(meant)}`,
          ...(meant.includes('#') ? {} : quoting({ from, to }, meant)),
        }),
    from,
    to,
    meant,
  }
}

/** Keys of the format that take a list of ids or tags. */
const listKeys = /^(?:speakers|languages|items|people|formats)$/
const wordsAlone = /^[\w-]+(?:\s*,\s*[\w-]+)+$/

interface StuckPair {
  readonly key: string
  readonly value: string
  readonly problem: Problem & { readonly from: number; readonly to: number }
}

/** `{city: Ghent, country:BE}`: without a space after its colon, a key in braces takes its value along. */
export function stuckPair({ key: node, value: none }: Pair): StuckPair | undefined {
  if (none !== null || !isScalar(node) || node.type !== 'PLAIN') return undefined
  const [, key, value] = /^([A-Za-z][\w-]*):(?!\/\/)(\S.*)$/s.exec(node.source ?? '') ?? []
  if (key === undefined || value === undefined) return undefined
  const told = { code: 'yaml/syntax', message: 'A space is missing after the colon' } as const
  return { key, value, problem: { ...told, hint: `Write ${key}: ${value}`, ...nodeRange(node) } }
}

export function nodeRange(node: unknown): { from: number; to: number } {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
  return { from: range?.[0] ?? 0, to: range?.[1] ?? 0 }
}
