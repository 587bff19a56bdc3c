import type { Scalar } from 'yaml'
import type { Run } from './runs.ts'

/**
 * Readings of a block scalar, one for each indentation that it may have: where its header tells it, it counts from a
 * parent that is not known here. Offsets count from the header's sign.
 */
export function blockRuns({ type }: Scalar, written: string, length: number): readonly (readonly Run[])[] {
  const lines = linesOf(written)
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const least = Math.min(...filled.map(({ text }) => text.length - text.trimStart().length))
  const indents = Number.isFinite(least) ? Array.from({ length: least }, (_, index) => least - index) : [0]
  return indents.map(indent => shortened(joined(lines, indent, type === 'BLOCK_FOLDED' ? folded : literal), length))
}

interface Line {
  readonly text: string
  readonly from: number
}

/** Without the header. */
function linesOf(written: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (const line of written.split('\n')) {
    lines.push({ text: line.replace(/\r$/, ''), from })
    from += line.length + 1
  }
  return lines.slice(1)
}

type Join = (before: string | undefined, after: string | undefined, breaks: number) => string

const literal: Join = (_before, _after, breaks) => '\n'.repeat(breaks)

/** YAML 1.2.2 section 8.1.3: lines that are indented further keep their line ends, and so do those around them. */
const folded: Join = (before, after, breaks) => {
  if (before === undefined || after === undefined || /^[ \t]/.test(before) || /^[ \t]/.test(after))
    return '\n'.repeat(breaks)
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

function joined(lines: readonly Line[], indent: number, join: Join): readonly Run[] {
  const runs: Run[] = []
  let before: string | undefined
  let breaks = 0
  let done = lines[0]?.from ?? 0
  for (const { text, from } of lines) {
    const content = text.slice(indent)
    if (content !== '') {
      if (breaks > 0) runs.push({ text: join(before, content, breaks), from: done, to: from + indent })
      runs.push({ text: content, from: from + indent, to: from + text.length })
      before = content
      breaks = 0
      done = from + text.length
    }
    breaks += 1
  }
  return breaks > 0 ? [...runs, { text: join(before, undefined, breaks), from: done, to: done }] : runs
}

/** What the header cuts off at the end (section 8.1.1.2). */
function shortened(runs: readonly Run[], length: number): readonly Run[] {
  const last = runs.at(-1)
  const more = runs.reduce((sum, { text }) => sum + text.length, 0) - length
  if (!last || more <= 0 || !/^\n+$/.test(last.text)) return runs
  return last.text.length <= more ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text: last.text.slice(more) }]
}
