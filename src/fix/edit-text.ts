import type { Change, Edit, Position } from '../diagnostics/diagnostic.ts'

/** Reads edits of a file as changes of its text; line ends of either kind are a part of the text. */
export function changesIn(text: string): (edits: readonly Edit[]) => readonly Change[] {
  const starts = lineStarts(text)
  const offset = ({ line, column }: Position) => (starts[line - 1] ?? text.length) + column - 1
  return edits => edits.map(({ range, text }) => ({ from: offset(range.start), to: offset(range.end), text }))
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
