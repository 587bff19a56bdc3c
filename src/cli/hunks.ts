import type { StructuredPatchHunk } from 'diff'
import { commonEnds } from '../diagnostics/changes.ts'

const context = 3

/** The lines of a text, each as a patch says it: the last one tells whether a line end is missing. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

/**
 * What changed from some lines to others, in one pass: line for line where there are as many, as mends of words are;
 * else all between the first and the last line that differ.
 */
export function hunksOf(before: readonly string[], after: readonly string[]): StructuredPatchHunk[] {
  const spans = before.length === after.length ? spansByLine(before, after) : [wholeSpan(before, after)]
  const groups: Span[][] = []
  for (const span of spans) {
    const last = groups.at(-1)
    if (last && span.from - (last.at(-1)?.to ?? 0) <= 2 * context) last.push(span)
    else groups.push([span])
  }
  return groups.map(group => hunkOf(group, before, after))
}

/** Lines `from` up to `to`, and as many more or fewer after the change. */
interface Span {
  readonly from: number
  readonly to: number
  readonly grows: number
}

function spansByLine(before: readonly string[], after: readonly string[]): readonly Span[] {
  return before.flatMap((line, from) => (line === after[from] ? [] : [{ from, to: from + 1, grows: 0 }]))
}

function wholeSpan(before: readonly string[], after: readonly string[]): Span {
  const { start, end } = commonEnds(before, after)
  return { from: start, to: before.length - end, grows: after.length - before.length }
}

/** Whole spans do not follow one another, so that lines above a group stand where they stood. */
function hunkOf(group: readonly Span[], before: readonly string[], after: readonly string[]): StructuredPatchHunk {
  const [first, last] = [group[0]?.from ?? 0, group.at(-1)?.to ?? 0]
  const [start, end] = [Math.max(0, first - context), Math.min(before.length, last + context)]
  const lines: string[] = []
  let done = start
  for (const { from, to, grows } of group) {
    lines.push(...before.slice(done, from).map(line => ` ${line}`))
    lines.push(...before.slice(from, to).map(line => `-${line}`))
    lines.push(...after.slice(from, to + grows).map(line => `+${line}`))
    done = to
  }
  lines.push(...before.slice(done, end).map(line => ` ${line}`))
  const grows = group.reduce((sum, span) => sum + span.grows, 0)
  return { oldStart: start + 1, oldLines: end - start, newStart: start + 1, newLines: end - start + grows, lines }
}
