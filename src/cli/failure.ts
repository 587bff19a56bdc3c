import { Mendable } from '../diagnostics/mendable.ts'
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
  return {
    kind: 'bug',
    exitCode: 70,
    message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    hint: 'Please report it, with the lines above and with what `presskit doctor` says.',
  }
}
