import { type Diagnostic, type Position, type Problem, severityOf } from '../../diagnostics/diagnostic.ts'
import type { Template } from '../theme.ts'

/** A span of a template's text, as offsets. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where faults of one file are told. */
export interface Notes {
  readonly template: Template
  readonly tell: (span: Span, message: string, hint: string) => void
  /** The offset of a place of the syntax tree: lines from 1, columns from 0. */
  readonly offsetOf: (place: Position) => number
}

/** Collects faults of a file as diagnostics, each place and message once however often the file is looked at. */
export function notesOf(template: Template, code: Problem['code'], found: Map<string, Diagnostic>): Notes {
  const starts = lineStarts(template.text)
  const place = (offset: number): Position => {
    const line = starts.findLastIndex(start => start <= offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
  const tell = ({ from, to }: Span, message: string, hint: string) => {
    const problem = { code, message, hint }
    const range = { start: place(from), end: place(Math.max(to, from + 1)) }
    const key = `${template.file}:${from}:${message}`
    if (!found.has(key)) found.set(key, { ...problem, severity: severityOf(problem), file: template.file, range })
  }
  return { template, tell, offsetOf: ({ line, column }) => (starts[line - 1] ?? 0) + column }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)]
}
