import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { sortDiagnostics } from '../../src/cli/report/report.ts'

const folder = 'test/fixtures/check/sixty'

it('tells everything that is wrong with a kit in one run, in order', async () => {
  const { diagnostics } = await check(`${folder}/presskit.yaml`)
  const lines = sortDiagnostics(diagnostics).map(({ code, file, range }) => {
    const { line, column } = range?.start ?? { line: 0, column: 0 }
    return `${file.slice(folder.length + 1)}:${line}:${column} ${code}`
  })
  expect(new Set(lines).size).toBeGreaterThanOrEqual(60)
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(`${folder}/problems.txt`, 'utf8'))
})
