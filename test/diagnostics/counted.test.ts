import { expect, it } from 'vitest'
import { counted } from '../../src/diagnostics/counted.ts'

it.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%i files', (count, expected) => expect(counted(count, 'file')).toBe(expected))
