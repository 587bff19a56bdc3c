import { expect, it } from 'vitest'
import { withPlainDigits } from '../../src/check/digits.ts'

it.each([
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['none that is read otherwise', 'a 1 ½ ² 五', 'a 1 ½ ² 五'],
])('reads %s digits as they stand', (_name, text, expected) => {
  expect(withPlainDigits(text)).toBe(expected)
})
