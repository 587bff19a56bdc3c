import type { Range } from '../../diagnostics/diagnostic.ts'
import { type Cell, cellsOf } from './cells.ts'
import type { Look } from './report.ts'

/** More than any terminal is wide; spares the work of measuring a line of a megabyte. */
const longestSlice = 2000
const cut = '…'

/**
 * The place in its file, for people: the line before, the line, and carets under the range. A range that goes on
 * after its first line is marked up to that line's end. Empty when the text has no such line.
 */
export function frame(text: string, range: Range, look: Pick<Look, 'paint' | 'columns'>): readonly string[] {
  const lines = text.split('\n').map(line => line.replace(/\r$/, ''))
  const line = lines[range.start.line - 1]
  if (line === undefined) return []
  const gutter = String(range.start.line).length + 4
  const view = viewOf(line, range, Math.max(20, look.columns - gutter - 3))
  const before = range.start.line > 1 ? lines[range.start.line - 2] : undefined
  const row = (head: string, content: string) =>
    `${look.paint('dim', `${head.padStart(gutter)} |`)} ${content}`.trimEnd()
  return [
    ...(before?.trim() ? [row(String(range.start.line - 1), crop(cellsOf(sliced(before, view.skipped)), view))] : []),
    row(String(range.start.line), crop(view.cells, view)),
    row('', ' '.repeat(view.caret) + look.paint('red', '^'.repeat(view.carets))),
  ]
}

/** The part of the lines that is shown, in cells, and where the carets stand in it. */
interface View {
  readonly cells: readonly Cell[]
  /** UTF-16 units left out at the start of a very long line. */
  readonly skipped: number
  readonly left: number
  readonly width: number
  readonly caret: number
  readonly carets: number
}

function viewOf(line: string, range: Range, width: number): View {
  const column = range.start.column - 1
  const skipped = column > longestSlice / 2 ? column - longestSlice / 2 : 0
  const cells = cellsOf(sliced(line, skipped))
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.length
  const from = cellAt(cells, column - skipped)
  const to = Math.max(from + 1, cellAt(cells, end - skipped))
  const left = leftEdge(cells, from, to, width)
  const caret = from - left + (left > 0 ? cut.length : 0)
  return { cells, skipped, left, width, caret, carets: Math.max(1, Math.min(to - from, width - caret)) }
}

function sliced(line: string, skipped: number): string {
  return line.slice(skipped, skipped + longestSlice)
}

/** The terminal cell where the character of this UTF-16 offset starts; after the last one for an offset beyond it. */
function cellAt(cells: readonly Cell[], offset: number): number {
  const cell = cells.find(each => offset < each.to)
  return cell === undefined ? lengthOf(cells) : cell.left
}

function lengthOf(cells: readonly Cell[]): number {
  const last = cells.at(-1)
  return last === undefined ? 0 : last.left + last.width
}

/** A third of the view before the place gives it context; it starts where a character starts, so that nothing shifts. */
function leftEdge(cells: readonly Cell[], from: number, to: number, width: number): number {
  if (lengthOf(cells) <= width && to <= width) return 0
  const wanted = from - Math.floor(width / 3)
  if (wanted <= 0) return 0
  return cells.find(cell => cell.left >= wanted)?.left ?? from
}

function crop(cells: readonly Cell[], { left, width }: View): string {
  const start = left > 0 ? cut : ''
  const rest = cells.filter(cell => cell.left >= left)
  const room = width - start.length
  if (lengthOf(rest) - left <= room) return start + rest.map(cell => cell.text).join('')
  const fitting = rest.filter(cell => cell.left + cell.width - left <= room - cut.length)
  return `${start}${fitting.map(cell => cell.text).join('')}${cut}`
}
