import { expect, it } from 'vitest'
import { sizeInWords, timeInWords } from '../../src/cli/quantities.ts'

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 KB'],
  [48_499, '48 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [12_340_000, '12.3 MB'],
])('%i bytes', (bytes, expected) => expect(sizeInWords(bytes)).toBe(expected))

it.each([
  [0.4, '0 ms'],
  [12.3, '12 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [61_500, '61.5 s'],
])('%f milliseconds', (time, expected) => expect(timeInWords(time)).toBe(expected))
