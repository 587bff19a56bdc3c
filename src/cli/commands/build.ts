import type { BuildResult } from '../../build.ts'
import type { BuildRequest } from '../../pipeline/build-request.ts'
import { paintFor } from '../colour.ts'
import { announceInterruption } from '../interruption.ts'
import type { ExitCode, Io } from '../io.ts'
import { findKits } from '../kits.ts'
import { type BuildFlags, type BuildOptions, settleBuild } from '../options.ts'
import { type Progress, showProgress } from '../progress.ts'
import { isForPrograms } from '../report/formats.ts'
import { type KitRun, runKits } from '../run-kits.ts'
import { summary } from '../summary.ts'
import { visible } from '../visible.ts'

/** `presskit build`: makes each kit; the path of each zip goes to stdout. */
export async function buildCommand(kits: readonly string[], flags: BuildFlags, io: Io): Promise<ExitCode> {
  const options = settleBuild(flags, io)
  const files = await findKits(kits, io.cwd)
  const built = new Map<string, string>()
  return runKits(files, io, options, async file => {
    const run = await buildOne(file, { ...options, built }, io)
    if (run.result) built.set(run.result.id, file)
    return run
  })
}

type OwnOptions = BuildOptions & Pick<BuildRequest, 'built'>

async function buildOne(file: string, options: OwnOptions, io: Io): Promise<KitRun> {
  const progress = showProgress(file, io, isQuiet(options) ? 'quiet' : 'talkative')
  using _ = announceInterruption(io, progress.activity)
  try {
    return await buildWith(progress, file, options, io)
  } finally {
    progress.stop()
  }
}

async function buildWith(progress: Progress, file: string, options: OwnOptions, io: Io): Promise<KitRun> {
  const { build } = await import('../../build.ts')
  const { format, quiet, maxProblems, ...request } = options
  const { result, ...found } = await build({ ...request, file, onProgress: progress.on, signal: io.signal })
  progress.stop()
  if (result === undefined) {
    if (!isQuiet(options)) io.stderr.write(`${visible(file)} was not built, and nothing was written.\n\n`)
    return { ok: false, ...found }
  }
  tellResult(result, options, io)
  return { ok: true, result, ...found }
}

function tellResult(result: BuildResult, options: BuildOptions, io: Io): void {
  const { format, dryRun } = options
  if (!isQuiet(options) && !dryRun) io.stderr.write(summary(result, paintFor(io.stderr, io), 'written'))
  if (isForPrograms(format)) return
  // Whoever asks for a dry run asks for the list.
  io.stdout.write(dryRun ? summary(result, paintFor(io.stdout, io), 'dry-run') : `${result.archive}\n`)
}

function isQuiet({ quiet, format }: BuildOptions): boolean {
  return quiet || isForPrograms(format)
}
