import { type Diagnostic, type Range, severityOf } from '../../diagnostics/diagnostic.ts'
import type { Template } from '../../theme/theme.ts'

/** A template that cannot be rendered, told at its place in the innermost file: a partial, not who calls it. */
export class TemplateError extends Error {
  readonly diagnostic: Diagnostic
  /** The partial of presskit's own that fails; the outermost, where they call one another. */
  readonly ownPartial: string | undefined

  constructor(diagnostic: Diagnostic, cause: unknown, ownPartial?: string) {
    super(`${diagnostic.file}: ${diagnostic.message}`, { cause })
    this.diagnostic = diagnostic
    this.ownPartial = ownPartial
  }
}

/**
 * What a failure in a template, or in a partial that it calls, is told as. Nothing is wrong with a partial of presskit
 * itself: it is told at the call in the user's file. `name` is that of a partial.
 */
export function templateError(source: Template, cause: unknown, name?: string): TemplateError {
  const own = source.ours ? name : undefined
  if (!(cause instanceof TemplateError)) return new TemplateError(diagnose(source, cause), cause, own)
  if (cause.ownPartial === undefined) return cause
  return source.ours ? new TemplateError(cause.diagnostic, cause, own) : calledWrongly(source, cause, cause.ownPartial)
}

function diagnose({ file, text }: Template, cause: unknown): Diagnostic {
  const message = cause instanceof Error ? cause.message : String(cause)
  const range = rangeOf(cause)
  const problem = { code: 'theme/template', ...inWords(message, textAt(text, range)) } as const
  return { ...problem, severity: severityOf(problem), file, range: range ?? start }
}

function calledWrongly({ file, text }: Template, cause: TemplateError, name: string): TemplateError {
  const { diagnostic } = cause
  const call = [...text.matchAll(/\{\{~?>\s*([\w-]+)[^}]*\}\}/g)].find(([, called]) => called === name)
  const before = text.slice(0, call?.index ?? 0).split(/\r\n?|\n/)
  const from = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const range = { start: from, end: { line: from.line, column: from.column + (call?.[0].length ?? 1) } }
  const message = `{{> ${name}}} cannot stand here: ${diagnostic.message}`
  return new TemplateError({ ...diagnostic, message, file, range }, cause)
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
