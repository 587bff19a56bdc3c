import type { Change, Edit, Position } from '../diagnostics/diagnostic.ts'

/** Edits of a file as changes of its text; line ends of either kind are a part of the text. */
export function changesOf(text: string, edits: readonly Edit[]): readonly Change[] {
  const starts = lineStarts(text)
  const offset = ({ line, column }: Position) => (starts[line - 1] ?? text.length) + column - 1
  return edits.map(edit => ({ from: offset(edit.range.start), to: offset(edit.range.end), text: edit.text }))
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
