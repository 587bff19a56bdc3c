import { expect, it } from 'vitest'
import type { ProgressEvent } from '../../src/pipeline/progress-event.ts'
import { startClock } from '../../src/pipeline/stage-clock.ts'

function events(run: (clock: ReturnType<typeof startClock>) => void): readonly string[] {
  const seen: ProgressEvent[] = []
  run(startClock(event => seen.push(event)))
  for (const event of seen) if (event.type === 'end') expect(event.milliseconds).toBeGreaterThanOrEqual(0)
  return seen.map(event => (event.type === 'note' ? event.message : `${event.type} ${event.stage}`))
}

it.each([
  ['one stage after the other', ['start read', 'end read', 'start assets', 'end assets'], ['read', 'assets']],
  ['one', ['start print', 'end print'], ['print']],
  ['none', [], []],
] as const)('%s', (_name, expected, entered) => {
  expect(
    events(clock => {
      for (const stage of entered) clock.enter(stage)
      clock.leave()
    }),
  ).toEqual(expected)
})

it('leaves once, and a stage that fails never ends', () => {
  expect(
    events(clock => {
      clock.enter('read')
      clock.leave()
      clock.leave()
      clock.enter('assets')
    }),
  ).toEqual(['start read', 'end read', 'start assets'])
})
