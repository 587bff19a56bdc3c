import { type SignalName, signalCodes } from './exit-codes.ts'
import type { ExitCode, Io } from './io.ts'

/** Why `Io.signal` was aborted. */
export class Interruption extends Error {
  readonly exitCode: ExitCode

  constructor(signal: SignalName) {
    super(`Stopped by ${signal}.`)
    this.name = 'Interruption'
    this.exitCode = signalCodes[signal]
  }
}

/** The exit code of a run that was stopped; none while nobody asked it to stop. */
export function interruptionCode(signal: AbortSignal): ExitCode | undefined {
  if (!signal.aborted) return undefined
  return signal.reason instanceof Interruption ? signal.reason.exitCode : signalCodes.SIGINT
}

/** Says, in one line and at once, that the run is being stopped and where it stood. Until disposed of. */
export function announceInterruption(io: Io, activity: () => string | undefined): Disposable {
  const announce = () => io.stderr.write(`${words(io.signal, activity())}\n`)
  io.signal.addEventListener('abort', announce, { once: true })
  return { [Symbol.dispose]: () => io.signal.removeEventListener('abort', announce) }
}

function words(signal: AbortSignal, activity: string | undefined): string {
  const reason = signal.reason instanceof Interruption ? signal.reason.message.replace(/\.$/, '') : 'Stopped'
  const where = activity === undefined ? '' : ` while ${activity}`
  return `${reason}${where}: cleaning up. Once more leaves at once.`
}
