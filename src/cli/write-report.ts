import { paintFor } from './colour.ts'
import type { Io } from './io.ts'
import type { ReportOptions } from './options.ts'
import { formatters } from './report/formats.ts'
import type { Report } from './report/report.ts'

const defaultColumns = 100

/** Writes the report where its format belongs: what programs read to stdout, what people read to stderr. */
export function writeReport(report: Report, io: Io, options: Pick<ReportOptions, 'format' | 'maxProblems'>): void {
  const { write, to } = formatters[options.format]
  const stream = io[to]
  const text = write(report, {
    paint: paintFor(stream, io),
    columns: stream.columns ?? defaultColumns,
    maxProblems: options.maxProblems,
  })
  if (text !== '') stream.write(text)
}
