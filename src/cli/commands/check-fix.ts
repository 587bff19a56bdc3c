import type { FixOutcome } from '../../fix-kit.ts'
import { pipedFile } from '../../kit/read/read-text.ts'
import { paintFor } from '../colour.ts'
import type { ExitCode, Io } from '../io.ts'
import { mendedLines } from '../mended.ts'
import type { ReportOptions } from '../options.ts'
import type { Inputs } from '../piped.ts'
import { isForPrograms } from '../report/formats.ts'
import { type KitRun, runKits } from '../run-kits.ts'
import { fails } from './fails.ts'

export interface FixOptions extends ReportOptions {
  /** Shows the difference and writes nothing. */
  readonly dryRun: boolean
}

/** `presskit check --fix`: mends what is mechanical and safe in the kits’ files, then reports what is left. */
export function fixCommand({ files, unsaved }: Inputs, options: FixOptions, io: Io): Promise<ExitCode> {
  return runKits(files, io, options, async file => {
    const { fixKit } = await import('../../fix-kit.ts')
    const outcome = await fixKit(file, unsaved)
    if (options.dryRun) await showDifference(outcome, options, io)
    else if (file === pipedFile) io.stdout.write(outcome.files[0]?.after ?? unsaved.get(file)?.text ?? '')
    else if (outcome.files.length > 0) await write(outcome, file)
    tell(outcome, options, io)
    return runOf(outcome, options)
  })
}

async function write({ files }: FixOutcome, kit: string): Promise<void> {
  const { writeMended } = await import('../../fix/write.ts')
  await writeMended(files, kit)
}

/** Standard output has one result: a format for programs has it whole. */
async function showDifference({ files }: FixOutcome, { format }: FixOptions, io: Io): Promise<void> {
  if (isForPrograms(format)) return
  const { patchOf, shownPatch } = await import('../diff.ts')
  for (const patch of files.map(patchOf)) {
    io.stdout.write(io.stdout.isTTY === true ? shownPatch(patch, paintFor(io.stdout, io)) : patch)
  }
}

function tell({ files, diagnostics }: FixOutcome, { format, quiet, dryRun }: FixOptions, io: Io): void {
  if (quiet || isForPrograms(format)) return
  const nothing =
    diagnostics.length === 0 ? 'Nothing to mend: no problems found' : 'Nothing that can be mended by itself'
  const lines = files.length === 0 ? [nothing] : mendedLines(files, dryRun ? 'would be mended' : 'mended')
  io.stderr.write(`${lines.join('\n')}\n\n`)
}

async function runOf(outcome: FixOutcome, options: FixOptions): Promise<KitRun> {
  const { diagnostics, silenced, texts, files } = outcome
  const { patchOf } = await import('../diff.ts')
  const mended = files.map(file => ({ ...file, ...(options.dryRun ? { difference: patchOf(file) } : {}) }))
  return { ok: !diagnostics.some(diagnostic => fails(diagnostic, options)), diagnostics, silenced, texts, mended }
}
