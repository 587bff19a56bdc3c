import { expect, it } from 'vitest'
import { examineBrowser } from '../../../src/cli/doctor/browser.ts'
import { capturedIo } from '../captured-io.ts'

function examine(chosen?: string) {
  const request = { cacheFolder: '/nowhere', sandbox: true, env: {} }
  const choice = chosen === undefined ? {} : { chosen: { path: chosen, by: 'PRESSKIT_BROWSER' } }
  return examineBrowser(capturedIo().io, { ...request, ...choice })
}

it('names every place, and the one that prints', async () => {
  const { lines, advice } = await examine(process.execPath)
  expect(lines[0]).toBe(`PRESSKIT_BROWSER: ${process.execPath}: this one prints`)
  expect(lines.filter(line => line.endsWith(': this one prints'))).toHaveLength(1)
  expect(lines.length).toBeGreaterThan(1)
  expect(advice).toBeUndefined()
})

it('finds fault with a chosen one that is not there, whatever else is', async () => {
  const { lines, advice } = await examine('/nowhere/chrome')
  expect(lines[0]).toBe('PRESSKIT_BROWSER: /nowhere/chrome: no, there is no such file')
  expect(advice).toBe(
    'Correct PRESSKIT_BROWSER, or leave it out: /nowhere/chrome cannot be used, there is no such file.',
  )
})
