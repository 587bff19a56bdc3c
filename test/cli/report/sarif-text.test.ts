import { expect, it } from 'vitest'
import { sarifText } from '../../../src/cli/report/sarif-text.ts'

it.each([
  ['Write {lang} and {0}', 'Write {{lang}} and {{0}}'],
  ['[a text](javascript:alert(1))', '\\[a text](javascript:alert(1))'],
  ['[2027] (see there)', '[2027] (see there)'],
])('%s', (text, expected) => {
  expect(sarifText(text)).toBe(expected)
})
