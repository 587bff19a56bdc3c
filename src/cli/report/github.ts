import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../diagnostics/sort.ts'
import type { Failure } from '../failure.ts'
import { failuresOf, type Report } from './report.ts'

/**
 * Workflow commands of GitHub Actions: one annotation a problem.
 * `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message`
 */
export function github(report: Report): string {
  const problems = sortDiagnostics(report.diagnostics).map(annotation)
  const failures = failuresOf(report).map(({ failure, file }) => failed(failure, file))
  return [...problems, ...failures].map(line => `${line}\n`).join('')
}

function annotation({ severity, file, range, code, message, hint }: Diagnostic): string {
  const properties = {
    file,
    line: range?.start.line,
    col: range?.start.column,
    endLine: range?.end.line,
    endColumn: range?.end.column,
    title: code,
  }
  return command(severity, properties, withHint(message, hint))
}

function failed({ kind, message, hint }: Failure, file: string | undefined): string {
  return command('error', { file, title: `presskit: ${kind}` }, withHint(message, hint))
}

function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}\nhint: ${hint}`
}

type Properties = Readonly<Record<string, string | number | undefined>>

function command(name: string, properties: Properties, data: string): string {
  const list = Object.entries(properties)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]))
    .join(',')
  return `::${name} ${list}::${escapeData(data)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
