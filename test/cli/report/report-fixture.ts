import { plain } from '../../../src/cli/colour.ts'
import type { Look, Report } from '../../../src/cli/report/report.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'

export const look: Look = { paint: plain, columns: 80, maxProblems: 20, cwd: '/home/marta' }

export function report(given: Partial<Report> = {}): Report {
  return { ok: false, kits: [], diagnostics: [], texts: new Map(), ...given }
}

export function diagnostic(given: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'contact/phone',
    severity: 'error',
    message: 'Not a telephone number',
    file: 'presskit.yaml',
    ...given,
  }
}

export function on(line: number, column: number, length = 1) {
  return { range: { start: { line, column }, end: { line, column: column + length } } }
}
