import type { ExitCode } from './io.ts'

/** For `--help`: what each exit code means. */
export const exitCodeWords: readonly (readonly [codes: string, meaning: string])[] = [
  ['0', 'done (warnings allowed)'],
  ['1', 'the kit has errors; no press kit was written'],
  ['2', 'presskit was called wrongly'],
  ['3', 'the machine stood in the way: no browser, folder not writable, time limit'],
  ['70', 'a bug in presskit'],
  ['129, 130, 143', 'stopped by SIGHUP, SIGINT (Ctrl-C), SIGTERM'],
]

/** 128 and the signal's number, as shells have it. */
export const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const satisfies Record<string, ExitCode>

export type SignalName = keyof typeof signalCodes

/** The code of several kits: being stopped counts most, then the highest. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), 0)
}
