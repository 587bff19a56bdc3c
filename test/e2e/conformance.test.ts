import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyPdf } from '../../src/verify/pdf.ts'
import { presskit } from './command.ts'
import { richKits } from './rich-kits.ts'

let folder = ''
let made: readonly string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-conformance-'))
  const { code, stderr } = await presskit(['build', '-q', '--formats', 'pdf', '--out', folder, ...richKits])
  expect(code, stderr).toBe(0)
  const all = await readdir(folder, { recursive: true })
  // What a kit brings along as an attachment is its own.
  made = all.filter(path => /\/[a-z-]+\/[^/]+_[^/]+\.pdf$/.test(path)).sort()
})
afterAll(() => rm(folder, { recursive: true }))

it('makes PDFs of all languages that follow PDF/UA-1 and PDF/A-2a', async () => {
  const findings = await Promise.all(
    made.map(async path => {
      const found = await verifyPdf(new Uint8Array(await readFile(join(folder, path))))
      return found.map(({ clause, message }) => `${path}: ${message} (${clause})`)
    }),
  )
  expect(findings.flat()).toEqual([])
  expect(made.length).toBeGreaterThan(60)
  expect(made.filter(path => path.startsWith('dushanbe-2016/')).length).toBeGreaterThanOrEqual(4)
})

it('and verify says so', async () => {
  const paths = made.filter(path => path.startsWith('dushanbe-2016/')).map(path => join(folder, path))
  const { code, stdout } = await presskit(['verify', '--json', ...paths])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, diagnostics: [] })
})
