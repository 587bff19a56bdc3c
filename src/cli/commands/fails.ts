import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { ReportOptions } from '../options.ts'

/** Whether a problem keeps a check from passing. */
export function fails({ severity }: Diagnostic, { strict }: Pick<ReportOptions, 'strict'>): boolean {
  return severity === 'error' || strict
}
