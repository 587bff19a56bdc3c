import { isScalar, LineCounter } from 'yaml'
import type { Position, Range } from '../../diagnostics/diagnostic.ts'
import type { Markdown } from '../kit.ts'
import { type Located, locate, nodeAt, rangeOf } from '../place.ts'
import { placeInSource, runsOf } from '../scalar/runs.ts'

/** A place in a text of the kit, in the file where a person mends it. */
export interface ProsePlace {
  readonly file: string
  readonly range: Range
}

/** Where the characters `from` up to `to` of a Markdown text stand: in its own file, or in the scalar of `presskit.yaml`. */
export function locateProse(
  source: Located & { readonly text: string },
  prose: Markdown,
  span: readonly [number, number],
): ProsePlace {
  const [from, to] = span
  if (prose.file !== undefined) {
    const at = pointsOf(prose.markdown)
    return { file: prose.file, range: { start: at(from), end: at(to) } }
  }
  return { file: source.file, range: inScalar(source, prose, span) }
}

/** Line and column of offsets in a text, both from 1. */
export function pointsOf(text: string): (offset: number) => Position {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1)
  return offset => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

/** A piece that is only a part of what the file says there, such as half of an escape, is shown by the whole text. */
function inScalar(
  { lines, ...source }: Located & { readonly text: string },
  prose: Markdown,
  [from, to]: readonly [number, number],
): Range {
  const node = nodeAt(source, prose.at)
  const runs = isScalar(node) && node.value === prose.markdown ? runsOf(node, source.text) : []
  const place = placeInSource(runs, { from, to })
  return place ? rangeOf(lines, place[0], place[1]) : locate({ ...source, lines }, prose.at, 'value')
}
