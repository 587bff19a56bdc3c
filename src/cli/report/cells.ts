import { columnsOf } from '../../language/columns.ts'
import { once } from '../../once.ts'
import { visible } from '../visible.ts'

/** One character as a reader sees it, and the terminal cells that it takes. */
export interface Cell {
  readonly text: string
  /** In terminal cells. */
  readonly left: number
  readonly width: number
  /** In UTF-16 units of the line: from, and up to but not including. */
  readonly from: number
  readonly to: number
}

const graphemes = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))
const tabStop = 4
const dottedCircle = '\u25cc'

/**
 * The line as a terminal shows it: tabs become spaces, what a terminal would obey becomes `<U+001B>`, Han and emoji
 * take two cells (UAX #11), marks stand on their base (UAX #29).
 */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = []
  let left = 0
  for (const { segment, index } of graphemes().segment(line)) {
    const { text, width } = shown(segment, left)
    cells.push({ text, left, width, from: index, to: index + segment.length })
    left += width
  }
  return cells
}

function shown(grapheme: string, left: number): Pick<Cell, 'text' | 'width'> {
  if (grapheme === '\t') {
    const width = tabStop - (left % tabStop)
    return { text: ' '.repeat(width), width }
  }
  const safe = visible(grapheme)
  if (safe !== grapheme) return { text: safe, width: safe.length }
  // A mark without a base would climb onto whatever stands before it.
  if (/^\p{M}/u.test(grapheme)) return { text: dottedCircle + grapheme, width: 1 }
  return { text: grapheme, width: columnsOf(grapheme) }
}
