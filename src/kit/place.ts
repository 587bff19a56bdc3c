import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Pair, type YAMLMap } from 'yaml'
import type { Path, Range } from '../diagnostics/diagnostic.ts'
import { pathKey } from './data.ts'
import { rawText } from './read/traps.ts'

/** What a place is looked up in. */
export interface Located {
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
  /** Keys as they are written, by `pathKey` of what they were meant to be. */
  readonly names?: ReadonlyMap<string, string>
}

type Written = Pick<Located, 'document' | 'names'>

/** A path with its keys as the file has them. */
export function asWritten({ names }: Pick<Located, 'names'>, path: Path): Path {
  return names ? path.map((step, index) => names.get(pathKey(path.slice(0, index + 1))) ?? step) : path
}

/**
 * Where a path of the kit's data stands, through aliases. A value that is a list or a map is shown by its key;
 * what is not there, by the key of the nearest thing that should hold it.
 */
export function locate({ lines, ...written }: Located, path: Path, part: 'key' | 'value'): Range {
  const steps = follow(written, path)
  const last = steps.at(-1)
  const whole = steps.length === path.length
  const shown = last && (part === 'value' && whole ? (shownValue(last) ?? last.key) : (last.key ?? last.value))
  return spanOf(shown ?? firstKey(written.document), lines)
}

/** Offsets of the text as line and column, both from 1; columns count UTF-16 units. */
export function rangeOf(lines: LineCounter, from: number, to: number): Range {
  const start = lines.linePos(from)
  const end = lines.linePos(Math.max(to, from + 1))
  return { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } }
}

/** The node that a path leads to, through aliases. */
export function nodeAt(written: Written, path: Path): unknown {
  const { document } = written
  const steps = follow(written, path)
  return steps.length === path.length ? resolved(steps.at(-1)?.value ?? document.contents, document) : undefined
}

/** The node of the key that a path ends with. */
export function keyAt(written: Written, path: Path): unknown {
  const steps = follow(written, path)
  return steps.length === path.length ? steps.at(-1)?.key : undefined
}

interface Step {
  readonly key?: unknown
  readonly value: unknown
}

function follow(written: Written, path: Path): readonly Step[] {
  const { document } = written
  const steps: Step[] = []
  let node: unknown = document.contents
  for (const part of asWritten(written, path)) {
    const step = stepInto(resolved(node, document), part)
    if (!step) break
    steps.push(step)
    node = step.value
  }
  return steps
}

function stepInto(node: unknown, part: string | number): Step | undefined {
  if (isSeq(node)) return typeof part === 'number' && part < node.items.length ? { value: node.items[part] } : undefined
  const pair = isMap(node) && typeof part === 'string' ? pairsOf(node).get(part) : undefined
  return pair ? { key: pair.key, value: pair.value } : undefined
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** The pairs of a map by key, the first of equal ones; kept, for a map of thousands is asked thousands of times. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map)
  if (known) return known
  const made = new Map<string, Pair>()
  for (const pair of map.items) {
    const key = keyText(pair)
    if (key !== undefined && !made.has(key)) made.set(key, pair)
  }
  pairs.set(map, made)
  return made
}

function keyText({ key }: Pair): string | undefined {
  return isScalar(key) ? rawText(key) : undefined
}

function resolved(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node
}

/** A list or a map of many lines is shown by its key, or by its first line. */
function shownValue({ key, value }: Step): unknown {
  if (isScalar(value) && value.value === null && value.source === '') return key
  return isScalar(value) || isAlias(value) || (isCollection(value) && value.flow) ? value : (key ?? value)
}

function isCollection(node: unknown) {
  return isMap(node) || isSeq(node)
}

function firstKey(document: Document): unknown {
  return isMap(document.contents) ? document.contents.items[0]?.key : document.contents
}

function spanOf(node: unknown, lines: LineCounter): Range {
  const first = isMap(node) && !node.flow ? node.items[0]?.key : node
  if (first !== node) return spanOf(first, lines)
  const range = isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range : undefined
  return range ? rangeOf(lines, range[0], range[1]) : rangeOf(lines, 0, 1)
}

/** What stands in the file for a value: a scalar's text before YAML converted it, a list or map in brackets as written. */
export function sourceText(source: Written & { readonly text: string }, path: Path): string | undefined {
  const node = nodeAt(source, path)
  if (isScalar(node)) return rawText(node)
  return (isMap(node) || isSeq(node)) && node.flow && node.range
    ? source.text.slice(node.range[0], node.range[1])
    : undefined
}
