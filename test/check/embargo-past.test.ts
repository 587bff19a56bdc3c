import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  ['the day before', { release: { embargo: '2026-11-21T09:00:00+01:00' } }, ['2026-11-21T09:00:00+01:00']],
  ['the same day', { release: { embargo: '2026-11-22T00:00:00+01:00' } }, []],
  ['later', { languages: ['ru'], release: { embargo: '2026-12-22T00:00:00Z' } }, []],
  ['none', { languages: ['uk'] }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('embargo/past', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
