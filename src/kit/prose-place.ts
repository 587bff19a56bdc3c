import { isScalar } from 'yaml'
import type { Position, Range } from '../diagnostics/diagnostic.ts'
import type { Markdown } from './kit.ts'
import { type Located, locate, nodeAt, rangeOf } from './place.ts'
import { placeInSource, runsOf } from './scalar-runs.ts'

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
  if (prose.file !== undefined)
    return { file: prose.file, range: { start: pointOf(prose.markdown, from), end: pointOf(prose.markdown, to) } }
  return { file: source.file, range: inScalar(source, prose, span) }
}

/** Line and column of an offset, both from 1. */
export function pointOf(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

/** A piece that is only a part of what the file says there, such as half of an escape, is shown by the whole text. */
function inScalar(
  { lines, ...source }: Located & { readonly text: string },
  prose: Markdown,
  [from, to]: readonly [number, number],
): Range {
  const node = nodeAt(source.document, prose.at)
  const runs = isScalar(node) && node.value === prose.markdown ? runsOf(node, source.text) : []
  const place = placeInSource(runs, { from, to })
  return place ? rangeOf(lines, place[0], place[1]) : locate({ ...source, lines }, prose.at, 'value')
}
