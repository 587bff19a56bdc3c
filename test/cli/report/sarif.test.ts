import type { Log } from 'sarif'
import { expect, it } from 'vitest'
import { allCodes } from '../../../src/check/explain.ts'
import { sarif } from '../../../src/cli/report/sarif.ts'
import { codes } from '../../../src/diagnostics/codes.ts'
import { diagnostic, look, on, report } from './report-fixture.ts'
import { sarifFaults } from './sarif-schema.ts'

function logOf(given: Parameters<typeof report>[0]): Log {
  return JSON.parse(sarif(report(given), look))
}

function runOf(given: Parameters<typeof report>[0]) {
  const log = logOf(given)
  expect(sarifFaults(log)).toEqual([])
  return log.runs[0]
}

it('gives each problem at its place, in order, with its rule', () => {
  const run = runOf({
    diagnostics: [
      diagnostic({ hint: 'Write it so.', file: 'kits/a b/presskit.yaml', ...on(2, 3, 4) }),
      diagnostic({ code: 'photo/none', severity: 'warning', file: 'kits/a b/presskit.yaml', message: 'No {photo}' }),
    ],
  })
  const artifactLocation = { uri: 'kits/a%20b/presskit.yaml' }
  expect(run?.results).toEqual([
    {
      ruleId: 'photo/none',
      ruleIndex: 1,
      level: 'warning',
      message: { text: 'No {{photo}}' },
      locations: [{ physicalLocation: { artifactLocation } }],
      suppressions: [],
    },
    {
      ruleId: 'contact/phone',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Not a telephone number\nhint: Write it so.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 },
          },
        },
      ],
      suppressions: [],
    },
  ])
  expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', invocations: [{ executionSuccessful: true }] })
})

it.each(allCodes)('has a rule for %s', code => {
  const run = runOf({ diagnostics: [diagnostic({ code, severity: codes[code].severity })] })
  expect(run?.tool.driver.rules).toMatchObject([{ id: code, defaultConfiguration: { level: codes[code].severity } }])
  const [rule] = run?.tool.driver.rules ?? []
  for (const text of [rule?.help?.text, rule?.help?.markdown, rule?.fullDescription?.text]) expect(text).toBeTruthy()
})

it('shows the page of a rule as Markdown', () => {
  const run = runOf({ diagnostics: [diagnostic()] })
  expect(run?.tool.driver.rules?.[0]?.help?.markdown).toMatch(
    /^# Not an international telephone number\n\n## Why it matters\n\n.*\n\n## What to do\n\n.*\n\n## So it is found\n\n```yaml\ncontacts:\n/s,
  )
})

it('gives the edits that mend a problem', () => {
  const edits = [
    { ...on(2, 3, 1), text: '\u00a0' },
    { ...on(2, 9, 0), text: '"' },
    { ...on(2, 12, 2), text: '' },
  ]
  const run = runOf({ diagnostics: [diagnostic({ ...on(2, 3, 9), fix: { edits, says: [] } })] })
  const at = (startColumn: number, endColumn: number) => ({ startLine: 2, startColumn, endLine: 2, endColumn })
  expect(run?.results?.[0]?.fixes).toEqual([
    {
      artifactChanges: [
        {
          artifactLocation: { uri: 'presskit.yaml' },
          replacements: [
            { deletedRegion: at(3, 4), insertedContent: { text: '\u00a0' } },
            { deletedRegion: at(9, 9), insertedContent: { text: '"' } },
            { deletedRegion: at(12, 14) },
          ],
        },
      ],
    },
  ])
})

it('gives what the kit silences, with the reason', () => {
  const silenced = [{ ...diagnostic({ code: 'photo/none', severity: 'warning', ...on(1, 1) }), reason: 'a shelter' }]
  const run = runOf({ ok: true, kits: [{ file: 'presskit.yaml', ok: true, silenced }] })
  expect(run?.results).toMatchObject([
    { ruleId: 'photo/none', suppressions: [{ kind: 'inSource', justification: 'a shelter' }] },
  ])
})

it('is valid when nothing was found', () => {
  expect(runOf({ ok: true })).toMatchObject({ results: [], tool: { driver: { rules: [] } } })
})

it('tells what kept the command, or one kit, from being done', () => {
  const failure = { kind: 'environment', exitCode: 3, message: 'No {browser}.', hint: 'Install one.' } as const
  const run = runOf({ failure, kits: [{ file: 'kits/a/presskit.yaml', ok: false, failure }] })
  const told = { level: 'error', message: { text: 'No {{browser}}.\nhint: Install one.' } }
  expect(run?.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        told,
        { ...told, locations: [{ physicalLocation: { artifactLocation: { uri: 'kits/a/presskit.yaml' } } }] },
      ],
    },
  ])
})

it('survives what strangers write', () => {
  const message = 'half a pair \ud800, a control \u0000, a link [here](javascript:x)'
  expect(runOf({ diagnostics: [diagnostic({ message })] })?.results?.[0]?.message.text).toContain('\\[here](')
})
