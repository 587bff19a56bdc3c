import type { Fix, Location, Log, Notification, Region, Result, Run } from 'sarif'
import type { Silenced } from '../../check/ignore.ts'
import type { Code } from '../../diagnostics/codes.ts'
import type { Diagnostic, Fix as Mend, Range } from '../../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../diagnostics/sort.ts'
import { tool } from '../../version.ts'
import type { Failure } from '../failure.ts'
import { artifactUri } from './artifact-uri.ts'
import { failuresOf, type Look, type Report } from './report.ts'
import { sarifRule } from './sarif-rules.ts'
import { sarifText } from './sarif-text.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * SARIF 2.1.0 (OASIS Standard), one run for all kits of the call: every problem, what a kit silences as suppressed
 * with the reason, and what kept a kit from being read as a notification.
 */
export function sarif(report: Report, { cwd }: Pick<Look, 'cwd'>): string {
  const silenced = report.kits.flatMap(kit => kit.silenced ?? [])
  const all: readonly (Diagnostic | Silenced)[] = [...sortDiagnostics(report.diagnostics), ...sortDiagnostics(silenced)]
  const codes = [...new Set(all.map(({ code }) => code))].toSorted()
  const run: Run = {
    tool: { driver: { name: 'presskit', semanticVersion: tool.version, language: 'en', rules: codes.map(sarifRule) } },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, cwd)],
    results: all.map(diagnostic => result(diagnostic, codes, cwd)),
  }
  const log: Log = { $schema: schema, version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(diagnostic: Diagnostic | Silenced, codes: readonly Code[], cwd: string): Result {
  const { code, severity, message, hint, file, range, fix } = diagnostic
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: told(message, hint) },
    locations: [location(file, range, cwd)],
    // Without suppressions a viewer could not tell what is silenced from what never was asked (§3.27.23).
    suppressions: 'reason' in diagnostic ? [{ kind: 'inSource', justification: diagnostic.reason }] : [],
    fixes: fix && [mended(file, fix, cwd)],
  }
}

/** A region without length is where text is put in (§3.30). */
function mended(file: string, { edits }: Mend, cwd: string): Fix {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: region(range),
    insertedContent: text === '' ? undefined : { text },
  }))
  return { artifactChanges: [{ artifactLocation: { uri: artifactUri(file, cwd) }, replacements }] }
}

function told(message: string, hint: string | undefined): string {
  return sarifText(hint === undefined ? message : `${message}\nhint: ${hint}`)
}

function location(file: string, range: Range | undefined, cwd: string): Location {
  const artifactLocation = { uri: artifactUri(file, cwd) }
  return { physicalLocation: { artifactLocation, region: range && region(range) } }
}

function region({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function invocation(report: Report, cwd: string) {
  const failures = failuresOf(report)
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ failure, file }) => notification(failure, file, cwd)),
  }
}

function notification({ kind, message, hint }: Failure, file: string | undefined, cwd: string): Notification {
  return {
    level: 'error',
    descriptor: { id: kind },
    message: { text: told(message, hint) },
    locations: file === undefined ? undefined : [location(file, undefined, cwd)],
  }
}
