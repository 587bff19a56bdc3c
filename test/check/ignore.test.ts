import { expect, it } from 'vitest'
import { applyIgnore } from '../../src/check/ignore.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const warning: Diagnostic = {
  code: 'language/incomplete',
  severity: 'warning',
  message: 'A text lacks',
  file: 'presskit.yaml',
}
const error: Diagnostic = { code: 'photo/rights', severity: 'error', message: 'No terms', file: 'presskit.yaml' }
const reason = 'the translator is on leave'

it.each([
  ['nothing', [], [warning, error], []],
  ['a warning', [{ code: 'language/incomplete', reason }], [error], [{ ...warning, reason }]],
  ['an error, which cannot be', [{ code: 'photo/rights', reason }], [warning, error], []],
  ['something that was not found', [{ code: 'photo/none', reason }], [warning, error], []],
])('silences %s', (_name, ignore, kept, silenced) => {
  expect(applyIgnore({ ignore }, [warning, error])).toEqual({ diagnostics: kept, silenced })
})
