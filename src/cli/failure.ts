import { Mendable } from '../diagnostics/mendable.ts'
import { diskCode } from '../disk-code.ts'
import { interruptionCode } from './interruption.ts'
import type { ExitCode } from './io.ts'

/** Why a command ended without having done its work, other than by what stands in a kit. */
export interface Failure {
  readonly kind: 'usage' | 'environment' | 'bug' | 'interrupted'
  readonly exitCode: ExitCode
  readonly message: string
  readonly hint?: string
}

const exitCodes = { usage: 2, environment: 3 } as const satisfies Record<Mendable['kind'], ExitCode>

/** What was thrown, as data. Once the run is being stopped, whatever is thrown comes of that. */
export function failureOf(thrown: unknown, signal: AbortSignal): Failure {
  const stopped = interruptionCode(signal)
  if (stopped !== undefined) return { kind: 'interrupted', exitCode: stopped, message: 'The run was stopped.' }
  if (thrown instanceof Mendable) {
    return { kind: thrown.kind, exitCode: exitCodes[thrown.kind], message: thrown.message, hint: thrown.hint }
  }
  const lack = lackOf(thrown)
  if (lack) return { kind: 'environment', exitCode: exitCodes.environment, ...lack }
  return {
    kind: 'bug',
    exitCode: 70,
    message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    hint: 'Please report it, with the lines above and with what `presskit doctor` says.',
  }
}

/** What the machine did not give: open files, processes (POSIX.1-2017, errno.h) or memory. */
function lackOf(thrown: unknown): Pick<Failure, 'message' | 'hint'> | undefined {
  const code = diskCode(thrown) ?? ''
  if (code === 'EMFILE' || code === 'ENFILE')
    return { message: 'The machine lets presskit open no more files.', hint: 'Allow 64 or more: ulimit -n 1024.' }
  const isMemory = thrown instanceof Error && /out of memory|allocation failed/i.test(thrown.message)
  if (code !== 'ENOMEM' && code !== 'EAGAIN' && !isMemory) return undefined
  return {
    message: 'The machine gives presskit no more memory, or no further process.',
    hint: 'End other programs, or allow more: ulimit -v unlimited, ulimit -u 4096; containers have limits of their own.',
  }
}
