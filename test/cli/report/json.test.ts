import { expect, it } from 'vitest'
import { json } from '../../../src/cli/report/json.ts'
import { diagnostic, on, report } from './report-fixture.ts'

it('gives every field of a diagnostic, sorted by place', () => {
  const diagnostics = [
    diagnostic({ hint: 'Write it so.', ...on(2, 3, 4), fix: { edits: [{ ...on(2, 3, 2), text: '+' }], says: [] } }),
    diagnostic({ severity: 'warning', message: 'First' }),
  ]
  expect(JSON.parse(json(report({ diagnostics })))).toEqual({
    version: 1,
    ok: false,
    counts: { errors: 1, warnings: 1 },
    kits: [],
    diagnostics: [
      {
        code: 'contact/phone',
        severity: 'warning',
        message: 'First',
        hint: null,
        file: 'presskit.yaml',
        range: null,
        fix: null,
      },
      {
        code: 'contact/phone',
        severity: 'error',
        message: 'Not a telephone number',
        hint: 'Write it so.',
        file: 'presskit.yaml',
        range: { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } },
        fix: [{ range: { start: { line: 2, column: 3 }, end: { line: 2, column: 5 } }, text: '+' }],
      },
    ],
  })
})

it('gives what was built', () => {
  const result = {
    id: 'acme',
    folder: 'out/acme',
    archive: 'out/acme.zip',
    archiveSize: 9,
    files: [{ path: 'index.html', size: 4 }],
    mails: [],
    skipped: [],
  }
  const kits = [{ file: 'presskit.yaml', ok: true, result }]
  expect(JSON.parse(json(report({ ok: true, kits })))).toEqual({
    version: 1,
    ok: true,
    counts: { errors: 0, warnings: 0 },
    kits: [{ file: 'presskit.yaml', ok: true, ...result, silenced: [] }],
    diagnostics: [],
  })
})

it('gives what the kit silenced, with the reason', () => {
  const silenced = [{ ...diagnostic({ code: 'photo/none', severity: 'warning', ...on(1, 1) }), reason: 'a shelter' }]
  const kits = [{ file: 'presskit.yaml', ok: true, silenced }]
  expect(JSON.parse(json(report({ ok: true, kits })))).toMatchObject({
    kits: [{ silenced: [{ code: 'photo/none', reason: 'a shelter', range: { start: { line: 1, column: 1 } } }] }],
    diagnostics: [],
  })
})

it('gives what kept the command, or one kit, from being done', () => {
  const failure = { kind: 'environment', exitCode: 3, message: 'No browser.', hint: 'Install one.' } as const
  const kits = [{ file: 'presskit.yaml', ok: false, failure }]
  const error = { kind: 'environment', message: 'No browser.', hint: 'Install one.' }
  expect(JSON.parse(json(report({ failure, kits })))).toMatchObject({ ok: false, error, kits: [{ error }] })
})

it('ends in a line break and leaks no text of the kit', () => {
  const text = json(report({ texts: new Map([['presskit.yaml', 'embargoed']]) }))
  expect(text).toMatch(/\}\n$/)
  expect(text).not.toContain('embargoed')
})
