import { paintFor } from './colour.ts'
import type { Io } from './io.ts'
import type { ReportOptions } from './options.ts'
import { formatters } from './report/formats.ts'
import type { Report } from './report/report.ts'

const defaultColumns = 100

/** Writes the report where its format belongs: what programs read to stdout, what people read to stderr. */
export async function writeReport(
  report: Report,
  io: Io,
  options: Pick<ReportOptions, 'format' | 'maxProblems'>,
): Promise<void> {
  const { load, to } = formatters[options.format]
  const write = await load()
  const stream = io[to]
  const text = write(report, {
    paint: paintFor(stream, io),
    columns: stream.columns ?? defaultColumns,
    maxProblems: options.maxProblems,
    cwd: io.cwd,
  })
  if (text !== '') stream.write(text)
}
