import { expect, it } from 'vitest'
import { Interruption } from '../../src/cli/interruption.ts'
import type { ReportOptions } from '../../src/cli/options.ts'
import { type KitRun, runKits } from '../../src/cli/run-kits.ts'
import { Mendable } from '../../src/diagnostics/mendable.ts'
import { capturedIo } from './captured-io.ts'
import { diagnostic } from './report/report-fixture.ts'

const options: ReportOptions = { format: 'json', quiet: false, strict: false, maxProblems: 20 }
const fine: KitRun = { ok: true, diagnostics: [], texts: new Map() }
const wrong: KitRun = { ok: false, diagnostics: [diagnostic()], texts: new Map() }

const outcomes: Readonly<Record<string, () => KitRun>> = {
  fine: () => fine,
  wrong: () => wrong,
  noBrowser: () => {
    throw new Mendable('environment', 'No browser.', 'Install one.')
  },
  bug: () => {
    throw new TypeError('x is not y')
  },
}

async function run(files: readonly string[], io = capturedIo()) {
  const seen: string[] = []
  const code = await runKits(files, io.io, options, async file => {
    seen.push(file)
    return outcomes[file]?.() ?? fine
  })
  return { code, seen, json: JSON.parse(io.written.stdout) }
}

it.each([
  ['all fine', ['fine', 'fine'], 0],
  ['one with errors', ['fine', 'wrong', 'fine'], 1],
  ['one without a browser', ['noBrowser', 'wrong', 'fine'], 3],
  ['a bug', ['bug', 'noBrowser', 'fine'], 70],
])('%s: each is run, the worst exit code wins', async (_name, files, code) => {
  const result = await run(files)
  expect(result).toMatchObject({ code, seen: files, json: { ok: code === 0 } })
  expect(result.json.kits.map((kit: { file: string; ok: boolean }) => kit.ok)).toEqual(
    files.map(file => file === 'fine'),
  )
})

it('gives the failure to its kit', async () => {
  const { json } = await run(['noBrowser', 'fine'])
  expect(json.kits[0].error).toEqual({ kind: 'environment', message: 'No browser.', hint: 'Install one.' })
  expect(json.error).toBeUndefined()
})

it('begins no further kit once stopped', async () => {
  const controller = new AbortController()
  const io = capturedIo({ signal: controller.signal })
  const seen: string[] = []
  const code = await runKits(['a', 'b'], io.io, options, async file => {
    seen.push(file)
    controller.abort(new Interruption('SIGTERM'))
    throw controller.signal.reason
  })
  expect({ code, seen }).toEqual({ code: 143, seen: ['a'] })
  expect(JSON.parse(io.written.stdout)).toMatchObject({
    ok: false,
    kits: [{ file: 'a', error: { kind: 'interrupted' } }],
  })
})

it.each([
  ['told to people', 'human', false, /photo\/none: no photos yet/],
  ['kept from people who want quiet', 'human', true, /^$/],
] as const)('what a kit silences is %s', async (_name, format, quiet, told) => {
  const io = capturedIo()
  const silenced = [{ ...diagnostic({ code: 'photo/none', severity: 'warning' }), reason: 'no photos yet' }]
  await runKits(['a'], io.io, { ...options, format, quiet }, async () => ({ ...fine, silenced }))
  expect(io.written.stderr).toMatch(told)
})
