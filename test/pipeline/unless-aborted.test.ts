import { expect, it } from 'vitest'
import { unlessAborted } from '../../src/pipeline/unless-aborted.ts'

const never = new Promise<never>(() => undefined)

it('gives what the work gives, and throws what it throws', async () => {
  const { signal } = new AbortController()
  expect(await unlessAborted(signal, Promise.resolve(1))).toBe(1)
  expect(await unlessAborted(undefined, Promise.resolve(2))).toBe(2)
  await expect(unlessAborted(signal, Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})

it.each([
  ['while it lasts', (controller: AbortController) => setImmediate(() => controller.abort(new Error('stopped')))],
  ['before it began', (controller: AbortController) => controller.abort(new Error('stopped'))],
])('does not wait for work that is stopped %s', async (_name, stop) => {
  const controller = new AbortController()
  stop(controller)
  await expect(unlessAborted(controller.signal, never)).rejects.toThrow('stopped')
})
