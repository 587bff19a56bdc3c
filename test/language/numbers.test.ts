import { expect, it } from 'vitest'
import { en } from '../../src/language/en.ts'
import { formatSize } from '../../src/language/numbers.ts'
import { ru } from '../../src/language/ru.ts'

it.each([
  [0, '0 bytes', '0 Б'],
  [999, '999 bytes', '999 Б'],
  [1000, '1 KB', '1 КБ'],
  [87_600, '88 KB', '88 КБ'],
  [999_499, '999 KB', '999 КБ'],
  [999_500, '1.0 MB', '1,0 МБ'],
  [2_149_000, '2.1 MB', '2,1 МБ'],
  [123_456_789, '123.5 MB', '123,5 МБ'],
])('%i bytes', (bytes, english, russian) => {
  expect(formatSize(en, bytes)).toBe(english)
  expect(formatSize(ru, bytes)).toBe(russian)
})
