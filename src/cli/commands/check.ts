import { Mendable } from '../../diagnostics/mendable.ts'
import type { Unsaved } from '../../kit/read/read-text.ts'
import { unlessAborted } from '../../pipeline/unless-aborted.ts'
import { announceInterruption } from '../interruption.ts'
import type { ExitCode, Io } from '../io.ts'
import { type ReportFlags, type ReportOptions, settleReport } from '../options.ts'
import { findInputs } from '../piped.ts'
import { isForPrograms } from '../report/formats.ts'
import { type KitRun, runKits } from '../run-kits.ts'
import { isOn } from '../setting.ts'
import { visible } from '../visible.ts'
import { fails } from './fails.ts'

export interface CheckFlags extends ReportFlags {
  /** A code, or true for the list of all. */
  readonly explain?: string | true
  readonly languages?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
}

/** `presskit check`: finds what is wrong with each kit; makes nothing, starts no browser. */
export async function checkCommand(kits: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  if (flags.explain !== undefined) return (await import('./check-explain.ts')).explainCommand(flags.explain, io)
  const options = settleReport(flags, io)
  if (flags.languages === true) return (await import('./check-languages.ts')).languagesCommand(kits, options, io)
  const fixing = settleFix(kits, flags, { ...options, env: io.env })
  const inputs = await findInputs(kits, io)
  using _ = announceInterruption(io, () => (fixing ? 'mending' : 'checking'))
  if (fixing) return (await import('./check-fix.ts')).fixCommand(inputs, { ...options, ...fixing }, io)
  return runKits(inputs.files, io, options, file => checkOne(file, inputs.unsaved, { ...options, io }))
}

type Surroundings = Pick<ReportOptions, 'format'> & Pick<Io, 'env'>

/** Whether to mend, and whether to write; a dry run is one of --fix, also without it. Throws `Mendable`. */
function settleFix(
  kits: readonly string[],
  { fix, dryRun: flag }: CheckFlags,
  { format, env }: Surroundings,
): { readonly dryRun: boolean } | undefined {
  if (fix !== true && flag !== true) return undefined
  const dryRun = isOn(flag, env, 'PRESSKIT_DRY_RUN')
  if (kits.includes('-') && !dryRun && isForPrograms(format)) {
    throw new Mendable(
      'usage',
      `--fix - writes the mended kit to standard output, and so does --format ${format} its report.`,
      'Leave one of them out, or look at the difference: --fix --dry-run.',
    )
  }
  return { dryRun }
}

interface Calling extends ReportOptions {
  readonly io: Io
}

async function checkOne(file: string, unsaved: Unsaved, { io, ...options }: Calling): Promise<KitRun> {
  const { check } = await import('../../check.ts')
  const { diagnostics, silenced, texts } = await unlessAborted(io.signal, check(file, unsaved))
  if (diagnostics.length === 0 && options.format === 'human' && !options.quiet) {
    io.stderr.write(`${visible(file)}: no problems found\n`)
  }
  return { ok: !diagnostics.some(diagnostic => fails(diagnostic, options)), diagnostics, silenced, texts }
}
