import {
  type Alias,
  type Document,
  isAlias,
  isMap as isMapNode,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Change, Problem } from '../../diagnostics/diagnostic.ts'
import { type Data, type DataMap, isList, isMap } from '../data.ts'
import { bracedText, cutByComma, nodeRange, stuckPair } from './braces.ts'
import {
  aliasesAtMost,
  aliasNodesAtMost,
  cyclicAlias,
  explosion,
  mergeKey,
  strangeKey,
  twice,
  unknownAlias,
} from './data-problems.ts'
import { type Lost, lostText, rawText, valueLost } from './traps.ts'

/** A problem between two offsets of the text; the change of the text that mends it where nobody could mean anything else. */
export type Spot = Problem & { readonly from: number; readonly to: number; readonly mend?: Change }

export interface DataRead {
  readonly data: Data
  readonly spots: readonly Spot[]
}

/** The document as data; where YAML reads something else than was written, what was meant, so that it is told once. */
export function readData(document: Document, text: string): DataRead {
  const reader = newReader(document, text)
  const data = nodeData(document.contents, reader)
  return { data, spots: reader.spots }
}

interface Reader {
  readonly text: string
  readonly anchors: ReadonlySet<string>
  readonly document: Document
  readonly spots: Spot[]
  /** What an anchor stands for, with its size in values; none while it is still being read. */
  readonly read: Map<unknown, { readonly data: Data; readonly size: number } | undefined>
  size: number
  aliases: number
  aliasNodes: number
}

function newReader(document: Document, text: string): Reader {
  const anchors = new Set<string>()
  visit(document, {
    Alias: (_key, node) => {
      anchors.add(node.source)
    },
  })
  return { text, anchors, document, spots: [], read: new Map(), size: 0, aliases: 0, aliasNodes: 0 }
}

function nodeData(node: unknown, reader: Reader): Data {
  reader.size += 1
  if (isAlias(node)) return aliasData(node, reader)
  const sizeBefore = reader.size
  reader.read.set(node, undefined)
  const data = ownData(node, reader)
  reader.read.set(node, { data, size: reader.size - sizeBefore + 1 })
  return data
}

function ownData(node: unknown, reader: Reader): Data {
  if (isScalar(node)) return scalarData(node, reader)
  if (isMapNode(node)) return asMeant(bracedText(node, reader.text), reader) ?? mapData(node, reader)
  if (isSeq(node)) {
    tell(reader, valueLost(node, reader))
    return node.items.map(item => nodeData(item, reader))
  }
  return null
}

function scalarData(node: Scalar, reader: Reader): Data {
  const lost = lostText(node, reader)
  if (lost) {
    tell(reader, lost)
    return lost.meant ?? rawText(node)
  }
  const { value } = node
  if (typeof value === 'bigint') return rawText(node)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function aliasData(node: Alias, reader: Reader): Data {
  const target = node.resolve(reader.document)
  const [from, to] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0]
  const known = reader.read.get(target)
  if (!target || !known) {
    const written = reader.text.slice(from, to)
    const cyclic = target !== undefined && reader.read.has(target)
    reader.spots.push({ ...(cyclic ? cyclicAlias : unknownAlias(written)), from, to })
    return written
  }
  reader.aliases += 1
  reader.aliasNodes += known.size
  reader.size += known.size
  if (reader.aliases <= aliasesAtMost && reader.aliasNodes <= aliasNodesAtMost) return known.data
  if (!reader.spots.some(spot => spot.message === explosion.message)) reader.spots.push({ ...explosion, from, to })
  return null
}

function mapData(node: YAMLMap, reader: Reader): DataMap {
  tell(reader, valueLost(node, reader))
  const map: Record<string, Data> = Object.create(null)
  for (const pair of node.items) {
    const stuck = node.flow ? stuckPair(pair) : undefined
    if (stuck) {
      tell(reader, stuck.problem)
      map[stuck.key] ??= stuck.value
    } else if (!node.flow || pair.value !== null) readPair(pair, { map, node, reader })
  }
  return map
}

interface Below {
  readonly map: Record<string, Data>
  readonly node: YAMLMap
  readonly reader: Reader
}

function readPair(pair: Pair, { map, node, reader }: Below): void {
  const key = keyOf(pair, reader)
  if (key === undefined) return
  if (key === '<<') mergeInto(map, nodeData(pair.value, reader))
  else if (Object.hasOwn(map, key)) tell(reader, { ...twice(key), ...nodeRange(pair.key) })
  else map[key] = asMeant(cutByComma(pair, node, reader.text), reader) ?? nodeData(pair.value, reader)
}

/** What was meant where braces make something else of a text. */
function asMeant(lost: Lost | undefined, reader: Reader): string | undefined {
  tell(reader, lost)
  return lost?.meant
}

/** The key's text as it is written; none for what cannot be a key, which is told. */
function keyOf(pair: Pair, reader: Reader): string | undefined {
  const { key } = pair
  if (!isScalar(key) || key.value === null) return refuse(reader, pair, strangeKey)
  const text = rawText(key)
  if (text === '__proto__')
    return refuse(reader, pair, {
      code: 'kit/unknown-key',
      message: `${text} is no key of the format`,
      hint: 'Remove it.',
    })
  if (text === '<<') refuse(reader, pair, mergeKey)
  return text
}

function refuse(reader: Reader, pair: Pair, problem: Problem): undefined {
  tell(reader, { ...problem, ...nodeRange(pair.key) })
}

/** As it was meant, though refused: else everything that came from there would be told as missing. */
function mergeInto(map: Record<string, Data>, merged: Data): void {
  for (const source of isList(merged) ? merged : [merged]) {
    if (!isMap(source)) continue
    for (const [key, value] of Object.entries(source)) if (!Object.hasOwn(map, key)) map[key] = value
  }
}

function tell(reader: Reader, spot: Lost | Spot | undefined): void {
  if (spot) reader.spots.push(spot)
}
