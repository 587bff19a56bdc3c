import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { worstOf } from './exit-codes.ts'
import { failureOf } from './failure.ts'
import type { ExitCode, Io } from './io.ts'
import type { ReportOptions } from './options.ts'
import { isForPrograms } from './report/formats.ts'
import type { KitReport } from './report/report.ts'
import { writeReport } from './write-report.ts'

/** What a command found in one kit. */
export type KitRun = Omit<KitReport, 'file'> & {
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Runs each kit, whatever became of those before it, and reports on all of them together. Gives the worst exit code.
 * What `run` throws belongs to its kit alone; once stopped by a signal, no further kit is begun.
 */
export async function runKits(
  files: readonly string[],
  io: Io,
  options: ReportOptions,
  run: (file: string) => Promise<KitRun>,
): Promise<ExitCode> {
  const runs: (KitRun & { readonly file: string })[] = []
  for (const file of files) {
    if (!io.signal.aborted) runs.push({ file, ...(await safely(() => run(file), io)) })
  }
  await writeReport(
    {
      ok: runs.every(({ ok }) => ok) && !io.signal.aborted,
      kits: isQuiet(options) ? runs.map(run => ({ ...run, silenced: [] })) : runs,
      diagnostics: runs.flatMap(({ diagnostics }) => diagnostics),
      texts: new Map(runs.flatMap(({ texts }) => [...texts])),
    },
    io,
    options,
  )
  return worstOf(runs.map(exitCodeOf))
}

/** What a kit silences is no problem: who wants quiet does not hear of it, a program always does. */
function isQuiet({ quiet, format }: ReportOptions): boolean {
  return quiet && !isForPrograms(format)
}

async function safely(run: () => Promise<KitRun>, io: Io): Promise<KitRun> {
  try {
    return await run()
  } catch (error) {
    return { ok: false, failure: failureOf(error, io.signal), diagnostics: [], texts: new Map() }
  }
}

function exitCodeOf({ ok, failure }: KitRun): ExitCode {
  return failure?.exitCode ?? (ok ? 0 : 1)
}
