import type { Look, Report } from './report.ts'

export const reportFormats = ['human', 'json', 'github', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

interface Row {
  /** Loaded when it is asked for: the pages of every code belong to SARIF alone. */
  readonly load: () => Promise<(report: Report, look: Look) => string>
  /** What programs read is a result; what people read goes beside it. */
  readonly to: 'stdout' | 'stderr'
}

export const formatters: Record<ReportFormat, Row> = {
  human: { load: async () => (await import('./human.ts')).human, to: 'stderr' },
  json: { load: async () => (await import('./json.ts')).json, to: 'stdout' },
  github: { load: async () => (await import('./github.ts')).github, to: 'stderr' },
  sarif: { load: async () => (await import('./sarif.ts')).sarif, to: 'stdout' },
}

/** Whether a program reads the report: it gets that and what no report can hold, no talk. */
export function isForPrograms(format: ReportFormat): boolean {
  return formatters[format].to === 'stdout'
}
