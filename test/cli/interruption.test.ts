import { expect, it } from 'vitest'
import { announceInterruption, Interruption, interruptionCode } from '../../src/cli/interruption.ts'
import { capturedIo } from './captured-io.ts'

it.each([
  [
    'with what was being done',
    () => 'printing the PDFs',
    'Stopped by SIGINT while printing the PDFs: cleaning up. Once more leaves at once.\n',
  ],
  ['before anything was', () => undefined, 'Stopped by SIGINT: cleaning up. Once more leaves at once.\n'],
])('is announced in one line, %s', (_name, activity, expected) => {
  const controller = new AbortController()
  const { io, written } = capturedIo({ signal: controller.signal })
  const announced = announceInterruption(io, activity)
  controller.abort(new Interruption('SIGINT'))
  announced[Symbol.dispose]()
  expect(written).toEqual({ stdout: '', stderr: expected })
})

it('is not announced when the work is done', () => {
  const controller = new AbortController()
  const { io, written } = capturedIo({ signal: controller.signal })
  announceInterruption(io, () => 'checking')[Symbol.dispose]()
  controller.abort(new Interruption('SIGINT'))
  expect(written.stderr).toBe('')
})

it('has no exit code while nobody asked to stop', () => {
  expect(interruptionCode(new AbortController().signal)).toBeUndefined()
})
