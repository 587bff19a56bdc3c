import { asksForJson, readCall } from './call.ts'
import { failureOf } from './failure.ts'
import { interruptionCode } from './interruption.ts'
import type { ExitCode, Io } from './io.ts'
import { writeReport } from './write-report.ts'

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

/** Tells why a command could not do its work. */
export function tellFailure(thrown: unknown, io: Io): ExitCode {
  const failure = failureOf(thrown, io.signal)
  const format = asksForJson(io) ? 'json' : 'human'
  writeReport({ ok: false, kits: [], diagnostics: [], texts: new Map(), failure }, io, { format, maxProblems: 0 })
  return failure.exitCode
}
