import { isScalar, type LineCounter } from 'yaml'
import type { Range } from '../diagnostics/diagnostic.ts'
import type { Markdown } from './kit.ts'
import { type Located, locate, nodeAt, rangeOf } from './place.ts'

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

function pointOf(text: string, offset: number) {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

/**
 * A scalar's text differs from its source by indentation, folding and quotes. Line by line it is the same text,
 * so each source line is found in the value again; where an escape changes a line, the whole scalar is the place.
 */
function inScalar(
  { lines, ...source }: Located & { readonly text: string },
  prose: Markdown,
  span: readonly [number, number],
): Range {
  const whole = () => locate({ ...source, lines }, prose.at, 'value')
  const node = nodeAt(source.document, prose.at)
  if (!isScalar(node) || !node.range) return whole()
  const pieces = piecesOf(source.text.slice(node.range[0], node.range[1]), prose.markdown, node.range[0])
  const [from, to] = [sourceOffset(pieces, span[0]), sourceOffset(pieces, span[1] - 1)]
  return from === undefined || to === undefined ? whole() : spanned(lines, from, to + 1)
}

function spanned(lines: LineCounter, from: number, to: number): Range {
  return rangeOf(lines, from, to)
}

interface Piece {
  readonly inValue: number
  readonly inSource: number
  readonly length: number
}

function piecesOf(written: string, value: string, offset: number): readonly Piece[] {
  const pieces: Piece[] = []
  let [inValue, inSource] = [0, 0]
  for (const line of written.split('\n')) {
    const text = line.trim().replace(/^["']|["']$/g, '')
    const found = text === '' ? -1 : value.indexOf(text, inValue)
    if (found >= 0) {
      pieces.push({ inValue: found, inSource: offset + inSource + line.indexOf(text), length: text.length })
      inValue = found + text.length
    }
    inSource += line.length + 1
  }
  return pieces
}

function sourceOffset(pieces: readonly Piece[], offset: number): number | undefined {
  const piece = pieces.find(({ inValue, length }) => offset >= inValue && offset < inValue + length)
  return piece && piece.inSource + offset - piece.inValue
}
