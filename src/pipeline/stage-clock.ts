import type { ProgressEvent, Stage } from './progress-event.ts'

/** Announces the stages of a build, one after the other, with the time that each took. */
export interface StageClock {
  /** Ends the stage before, if any, and begins this one. */
  readonly enter: (stage: Stage) => void
  readonly leave: () => void
}

export function startClock(onProgress: (event: ProgressEvent) => void): StageClock {
  let current: { readonly stage: Stage; readonly since: number } | undefined
  const leave = () => {
    if (current) onProgress({ type: 'end', stage: current.stage, milliseconds: performance.now() - current.since })
    current = undefined
  }
  const enter = (stage: Stage) => {
    leave()
    current = { stage, since: performance.now() }
    onProgress({ type: 'start', stage })
  }
  return { enter, leave }
}
