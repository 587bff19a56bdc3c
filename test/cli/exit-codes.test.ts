import { constants } from 'node:os'
import { expect, it } from 'vitest'
import { signalCodes, worstOf } from '../../src/cli/exit-codes.ts'
import type { ExitCode } from '../../src/cli/io.ts'

const table: readonly [ExitCode[], ExitCode][] = [
  [[], 0],
  [[0, 0], 0],
  [[0, 1, 0], 1],
  [[3, 1], 3],
  [[1, 70], 70],
  [[1, 130], 130],
]

it.each(table)('the worst of %j', (codes, expected) => expect(worstOf(codes)).toBe(expected))

it.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)('%s is 128 and its number', name => {
  expect(signalCodes[name]).toBe(128 + constants.signals[name])
})
