import type { Breakage, Mend } from './breakage.ts'

/** A line that went too far out takes those below it along: it is moved in to the line that no longer fits. */
export function moveIn(breakage: Breakage): readonly Mend[] {
  const broken = breakage.lines[breakage.row] ?? ''
  return outer(breakage).map(row => moved(breakage.lines[row] ?? '', row, broken))
}

/** `- key:`, `key: a`, `- item`: what a text below its key does not look like. */
const structure = /^\s*(?:-\s|["']?[\w.-]+["']?\s*:(?:\s|$))/

/** A text below its key, with a colon in it, that no bar announces. */
export function announceText({ lines, row }: Breakage): readonly Mend[] {
  const indent = indentOf(lines[row])
  const above = lines.findLastIndex((line, at) => at < row && line.trim() !== '' && indentOf(line) < indent)
  const line = (lines[above] ?? '').trimEnd()
  if (!/^\s*(?:-\s+)*[\w-]+:$/.test(line)) return []
  const end = lines.findIndex((below, at) => at > row && below.trim() !== '' && indentOf(below) < indent)
  if (lines.slice(above + 1, end < 0 ? undefined : end).some(below => structure.test(below))) return []
  const mended = `${line} |`
  const message = 'A colon and a space in the text below this key begin another key'
  const hint = `Write ${mended.trim()} and leave the text below it as it is.`
  return [{ row: above, line: mended, message, hint }]
}

function moved(line: string, row: number, beside: string): Mend {
  const column = indentOf(beside)
  return {
    row,
    line: ' '.repeat(column) + line.trimStart(),
    moves: true,
    message: 'This line does not line up with the lines around it',
    hint: `Indent it by ${column === 1 ? '1 space' : `${column} spaces`}, as ${describe(beside)}.`,
  }
}

function outer({ lines, row }: Breakage): readonly number[] {
  const rows: number[] = []
  let indent = indentOf(lines[row] ?? '')
  for (let above = row - 1; above >= 0 && rows.length < 2; above -= 1) {
    const line = lines[above] ?? ''
    if (line.trim() === '' || indentOf(line) >= indent) continue
    indent = indentOf(line)
    rows.push(above)
  }
  return rows
}

/** The line at the columns of those above it, the nearest first. */
export function align(line: string, row: number, lines: readonly string[]): readonly Mend[] {
  if (line.trim() === '') return []
  const above = lines
    .slice(Math.max(0, row - 20), row)
    .filter(other => other.trim() !== '' && !other.trim().startsWith('#'))
  const columns = new Set(above.map(indentOf).reverse())
  return [...columns]
    .filter(column => column !== indentOf(line))
    .map(column => moved(line, row, above.findLast(other => indentOf(other) === column) ?? ''))
}

export function indentOf(line = ''): number {
  return line.length - line.trimStart().length
}

function describe(line: string | undefined): string {
  const text = line?.trim() ?? ''
  return `the line “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
}
