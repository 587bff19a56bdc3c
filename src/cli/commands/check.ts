import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { announceInterruption } from '../interruption.ts'
import type { ExitCode, Io } from '../io.ts'
import { findKits } from '../kits.ts'
import { type ReportFlags, type ReportOptions, settleReport } from '../options.ts'
import { type KitRun, runKits } from '../run-kits.ts'
import { visible } from '../visible.ts'

export interface CheckFlags extends ReportFlags {
  /** A code, or true for the list of all. */
  readonly explain?: string | true
  readonly languages?: boolean
}

/** `presskit check`: finds what is wrong with each kit; makes nothing, starts no browser. */
export async function checkCommand(kits: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  if (flags.explain !== undefined) return (await import('./check-explain.ts')).explainCommand(flags.explain, io)
  const options = settleReport(flags, io)
  if (flags.languages === true) return (await import('./check-languages.ts')).languagesCommand(kits, options, io)
  const files = await findKits(kits, io.cwd)
  using _ = announceInterruption(io, () => 'checking')
  return runKits(files, io, options, file => checkOne(file, options, io))
}

async function checkOne(file: string, options: ReportOptions, io: Io): Promise<KitRun> {
  const { check } = await import('../../check.ts')
  const { diagnostics, silenced, texts } = await check(file)
  if (diagnostics.length === 0 && options.format === 'human' && !options.quiet) {
    io.stderr.write(`${visible(file)}: no problems found\n`)
  }
  return { ok: !diagnostics.some(diagnostic => fails(diagnostic, options)), diagnostics, silenced, texts }
}

function fails({ severity }: Diagnostic, { strict }: ReportOptions): boolean {
  return severity === 'error' || strict
}
