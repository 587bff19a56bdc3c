import { readCall, wantedFormat } from './call.ts'
import { failureOf } from './failure.ts'
import { interruptionCode } from './interruption.ts'
import type { ExitCode, Io } from './io.ts'

/** Runs what the arguments ask for; all that goes wrong is told, and ends as an exit code. */
export async function main(io: Io): Promise<ExitCode> {
  try {
    const task = await readCall(io)
    const code = await task(io)
    return interruptionCode(io.signal) ?? code
  } catch (error) {
    return tellFailure(error, io)
  }
}

/** Tells why a command could not do its work. The reports are loaded for it: help does without. */
export async function tellFailure(thrown: unknown, io: Io): Promise<ExitCode> {
  const { writeReport } = await import('./write-report.ts')
  const failure = failureOf(thrown, io.signal)
  const options = { format: wantedFormat(io), maxProblems: 0 }
  await writeReport({ ok: false, kits: [], diagnostics: [], texts: new Map(), failure }, io, options)
  return failure.exitCode
}
