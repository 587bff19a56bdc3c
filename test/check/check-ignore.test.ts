import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  ['an unknown code', { check: { ignore: [{ code: 'photo/nothing', reason: 'a test' }] } }, ['photo/nothing']],
  ['an error', { check: { ignore: [{ code: 'photo/rights', reason: 'a test' }] } }, ['photo/rights']],
  ['a property of every object', { check: { ignore: [{ code: 'constructor', reason: 'a test' }] } }, ['constructor']],
  ['a warning', { check: { ignore: [{ code: 'photo/none', reason: 'a test' }] } }, []],
  ['a warning of pictures', { languages: ['ru'], check: { ignore: [{ code: 'photo/gps', reason: 'a test' }] } }, []],
  ['nothing', { languages: ['uk'] }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('check/ignore', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
