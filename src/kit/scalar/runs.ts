import type { Scalar } from 'yaml'
import { blockRuns } from './block.ts'
import { flowRuns } from './flow.ts'

/** A piece of a scalar's text and where the file says it: letter for letter where both are as long as each other. */
export interface Run {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Several findings ask for the same scalar. */
const known = new WeakMap<Scalar, readonly Run[]>()

/**
 * How the file `source` says the text of a scalar, run by run: quotes, escapes, folded lines and indentation of YAML
 * 1.2.2 (chapters 7.3 and 8.1) undone. None where that does not give the very text that was read.
 */
export function runsOf(node: Scalar, source: string): readonly Run[] {
  const found = known.get(node) ?? read(node, source)
  known.set(node, found)
  return found
}

function read(node: Scalar, source: string): readonly Run[] {
  if (!node.range || typeof node.value !== 'string') return []
  const [from, to] = node.range
  const { value } = node
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
  const readings = isBlock
    ? blockRuns(node, source.slice(from, to), value.length)
    : [flowRuns(node, source.slice(from, to))]
  const right = readings.find(runs => runs.map(({ text }) => text).join('') === value) ?? []
  return right.map(run => ({ text: run.text, from: run.from + from, to: run.to + from }))
}

/** Where the characters `from` up to `to` of the text stand in the file; none where one of them is only a part there. */
export function placeInSource(
  runs: readonly Run[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly [from: number, to: number] | undefined {
  const before = offsetOf(runs, to, (at, after) => to > at && to <= after)
  const start = offsetOf(runs, from, (at, after) => from >= at && from < after) ?? (from === to ? before : undefined)
  const end = from === to ? start : before
  return start === undefined || end === undefined ? undefined : [start, end]
}

/** Of the first run whose place in the text is the right one. */
function offsetOf(
  runs: readonly Run[],
  offset: number,
  isRight: (at: number, after: number) => boolean,
): number | undefined {
  let at = 0
  for (const run of runs) {
    if (isRight(at, at + run.text.length)) return offsetIn(run, offset - at)
    at += run.text.length
  }
  return undefined
}

function offsetIn({ text, from, to }: Run, offset: number): number | undefined {
  if (offset === 0) return from
  if (offset === text.length) return to
  return to - from === text.length ? from + offset : undefined
}
