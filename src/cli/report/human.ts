import { counted } from '../../diagnostics/counted.ts'
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../diagnostics/sort.ts'
import { grouped } from '../../grouped.ts'
import type { Failure } from '../failure.ts'
import { visible, visibleLines } from '../visible.ts'
import { frame } from './frame.ts'
import { countProblems, failuresOf, type Look, type Report } from './report.ts'

/** For people: each problem with its place, its line and what to do, then how many there are. Empty when there is none. */
export function human(report: Report, look: Look): string {
  const sorted = sortDiagnostics(report.diagnostics)
  const shown = firstOf(sorted, look.maxProblems)
  const more = sorted.length - shown.length
  const blocks = [
    ...shown.map(diagnostic => problem(diagnostic, report, look)),
    ...(more > 0 ? [[look.paint('dim', `${more} more; --max-problems 0 shows all of them.`)]] : []),
    ...silencedLines(report, look),
    ...(sorted.length > 0 ? [[look.paint('bold', countLine(sorted, report))]] : []),
    ...failuresOf(report).map(({ failure, file }) => failureWords[failure.kind](failure, look, file)),
  ]
  return blocks
    .filter(block => block.length > 0)
    .map(block => `${block.join('\n')}\n`)
    .join('\n')
}

/** In their order; where there is no room for all, warnings give way to errors. */
function firstOf(sorted: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  const by = (wanted: Severity) => sorted.filter(({ severity }) => severity === wanted)
  const shown = new Set([...by('error'), ...by('warning')].slice(0, most))
  return sorted.filter(each => shown.has(each))
}

const severityStyles = { error: 'red', warning: 'yellow' } as const

function problem(diagnostic: Diagnostic, report: Report, look: Look): readonly string[] {
  const { file, range, severity, code, message, hint } = diagnostic
  const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`
  const text = report.texts.get(file)
  return [
    `${look.paint('bold', visible(place))} ${look.paint(severityStyles[severity], severity)} ${look.paint('dim', code)}`,
    ...indented('  ', brief(message)),
    ...(range === undefined || text === undefined ? [] : frame(text, range, look)),
    ...hintLines(hint === undefined ? undefined : brief(hint), look),
  ]
}

/** A kit may hold a whole release where a word is expected, and messages say what stands there. */
function brief(text: string): string {
  if (text.length <= 400) return text
  return `${text.slice(0, 300).replace(/[\ud800-\udbff]$/, '')}…${text.slice(-80).replace(/^[\udc00-\udfff]/, '')}`
}

function hintLines(hint: string | undefined, look: Look): readonly string[] {
  if (hint === undefined) return []
  const [first = '', ...rest] = indented('', hint)
  return [`  ${look.paint('cyan', 'hint:')} ${first}`, ...rest]
}

/** Further lines of a text stand behind a bar: none of them can pass for a line of ours. */
function indented(indent: string, text: string): readonly string[] {
  return visibleLines(text).map((line, index) => (index === 0 ? indent + line : `  | ${line}`))
}

/** One line a code: whoever reads on knows that something was left out, and by whose decision. */
function silencedLines({ kits }: Report, { paint }: Look): readonly (readonly string[])[] {
  const all = kits.flatMap(({ silenced = [] }) => silenced)
  if (all.length === 0) return []
  const lines = [...grouped(all, ({ code }) => code)].map(([code, own]) => {
    const reasons = [...new Set(own.map(({ reason }) => reason))].join('; ')
    return `  ${code}${own.length > 1 ? ` (${own.length} times)` : ''}: ${visible(reasons)}`
  })
  return [['Silenced by the kit:', ...lines].map(line => paint('dim', line))]
}

function countLine(diagnostics: readonly Diagnostic[], { ok, kits }: Report): string {
  const { errors, warnings } = countProblems(diagnostics)
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ')
  const strictly = errors === 0 && !ok ? '; --strict lets none pass' : ''
  return counts + strictly + mendableLine(diagnostics, kits)
}

/** Nobody who was mended already is sent to be mended. */
function mendableLine(diagnostics: readonly Diagnostic[], kits: Report['kits']): string {
  const mendable = diagnostics.filter(({ fix }) => fix !== undefined).length
  if (mendable === 0 || kits.some(({ mended }) => mended !== undefined)) return ''
  return `; presskit check --fix can mend ${mendable}`
}

type FailureWords = (failure: Failure, look: Look, file: string | undefined) => readonly string[]

const failureWords: Record<Failure['kind'], FailureWords> = {
  usage: mendable,
  environment: mendable,
  bug,
  // Said at once when the signal came.
  interrupted: () => [],
}

function mendable(failure: Failure, look: Look, file: string | undefined): readonly string[] {
  const [first = '', ...rest] = indented('', failure.message)
  const where = file === undefined ? '' : `${look.paint('bold', visible(file))} `
  return [`${where}${look.paint('red', 'error:')} ${first}`, ...rest, ...hintLines(failure.hint, look)]
}

function bug(failure: Failure, look: Look, file: string | undefined): readonly string[] {
  const during = file === undefined ? '' : ` It happened with ${visible(file)}.`
  return [
    `${look.paint('red', 'This is a bug in presskit')}, not a mistake of yours.${during} Your files are as they were.`,
    '',
    ...visibleLines(failure.message),
    '',
    ...hintLines(failure.hint, look),
  ]
}
