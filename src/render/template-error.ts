import { type Diagnostic, type Range, severityOf } from '../diagnostics/diagnostic.ts'
import type { Template } from '../theme/theme.ts'

/** A template that cannot be rendered, told at its place in the innermost file: a partial, not who calls it. */
export class TemplateError extends Error {
  readonly diagnostic: Diagnostic

  constructor({ file, text }: Template, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause)
    super(`${file}: ${message}`, { cause })
    const range = rangeOf(cause)
    const problem = { code: 'theme/template', ...inWords(message, textAt(text, range)) } as const
    this.diagnostic = { ...problem, severity: severityOf(problem), file, range: range ?? start }
  }
}

const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }

/** Handlebars counts lines from 1 and columns from 0, and knows no place of some faults. */
function rangeOf(cause: unknown): Range | undefined {
  const [line, column] = [numberOf(cause, 'lineNumber'), numberOf(cause, 'column')]
  if (line === undefined || column === undefined) return undefined
  const end = { line: numberOf(cause, 'endLineNumber') ?? line, column: numberOf(cause, 'endColumn') ?? column + 1 }
  return { start: { line, column: column + 1 }, end: { ...end, column: end.column + 1 } }
}

function numberOf(cause: unknown, key: string): number | undefined {
  const value: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, key) : undefined
  return typeof value === 'number' ? value : undefined
}

/** What the template says there, in one line. */
function textAt(text: string, range: Range | undefined): string {
  if (!range || range.start.line !== range.end.line) return ''
  const line = text.split(/\r\n?|\n/)[range.start.line - 1] ?? ''
  return line.slice(range.start.column - 1, range.end.column - 1)
}

/** Names that no page has are found before: what is left is a group or a text that this page alone lacks. */
function inWords(message: string, code: string): Pick<Diagnostic, 'message' | 'hint'> {
  const field = /^"(.+?)" not defined in/.exec(message)?.[1]
  const names = code.split('.')
  const at = field === undefined ? -1 : names.indexOf(field, 1)
  const group = names.slice(0, at).join('.')
  if (at > 0) return { message: `${code} cannot be shown: this page has no ${group}`, hint: askFor(group) }
  const [, helper, value] = /^\{\{\{?~?\s*(\w+)\s+([^\s}]+)/.exec(code) ?? []
  if (helper === undefined || value === undefined) return { message: message.replace(/ - \d+:\d+$/, '') }
  return { message: `${helper} cannot show ${value} on this page: there may be none`, hint: askFor(value) }
}

function askFor(field: string): string {
  return `Show it only where it is there: {{#if ${field}}}…{{/if}}`
}
