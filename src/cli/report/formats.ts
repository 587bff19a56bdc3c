import { github } from './github.ts'
import { human } from './human.ts'
import { json } from './json.ts'
import type { Look, Report } from './report.ts'

export const reportFormats = ['human', 'json', 'github'] as const
export type ReportFormat = (typeof reportFormats)[number]

interface Row {
  readonly write: (report: Report, look: Look) => string
  /** What programs read is a result; what people read goes beside it. */
  readonly to: 'stdout' | 'stderr'
}

export const formatters: Record<ReportFormat, Row> = {
  human: { write: human, to: 'stderr' },
  json: { write: json, to: 'stdout' },
  github: { write: github, to: 'stderr' },
}
