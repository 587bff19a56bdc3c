import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { sortDiagnostics } from '../../src/diagnostics/sort.ts'

it.each([
  ['that could be built but for single values', 'sixty'],
  ['of which much cannot even be read', 'mixed'],
])('tells everything that is wrong with a kit %s, in one run, in order', async (_what, name) => {
  const folder = `test/fixtures/check/${name}`
  const { diagnostics } = await check(`${folder}/presskit.yaml`)
  const lines = sortDiagnostics(diagnostics).map(({ code, file, range }) => {
    const { line, column } = range?.start ?? { line: 0, column: 0 }
    return `${file.slice(folder.length + 1)}:${line}:${column} ${code}`
  })
  expect(new Set(lines).size).toBeGreaterThanOrEqual(60)
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(`${folder}/problems.txt`, 'utf8'))
})
