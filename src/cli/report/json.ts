import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../diagnostics/sort.ts'
import type { Failure } from '../failure.ts'
import { countsOf } from '../mended.ts'
import { countProblems, type KitReport, type Mended, type Report } from './report.ts'

/**
 * For programs: one object. `version` rises when a field changes its meaning or goes; new fields do not raise it.
 * `json-schema.ts` says what each field is.
 */
export function json(report: Report): string {
  const value = {
    version: 1,
    ok: report.ok,
    counts: countProblems(report.diagnostics),
    kits: report.kits.map(kit),
    diagnostics: sortDiagnostics(report.diagnostics).map(diagnostic),
    error: report.failure && failure(report.failure),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** What is not there is left out of the text. */
function kit({ file, ok, result, silenced = [], completeness, mended, failure: failed }: KitReport) {
  return {
    file,
    ok,
    ...(result ?? {}),
    silenced: silenced.map(({ reason, ...warning }) => ({ ...diagnostic(warning), reason })),
    completeness,
    mended: mended?.map(mendedFile),
    error: failed && failure(failed),
  }
}

function mendedFile({ difference, ...file }: Mended) {
  return { file: file.file, codes: Object.fromEntries(countsOf(file)), difference: difference ?? null }
}

function failure({ kind, message, hint }: Failure) {
  return { kind, message, hint: hint ?? null }
}

/** Every field is always there, so that a program need not ask. */
function diagnostic({ code, severity, message, hint, file, range, fix }: Diagnostic) {
  return { code, severity, message, hint: hint ?? null, file, range: range ?? null, fix: fix?.edits ?? null }
}
