import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  ['none', { photos: {} }, ['{}']],
  [
    'one',
    { photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } } },
    [],
  ],
  [
    'one of a kit in Russian',
    {
      languages: ['ru'],
      photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } },
    },
    [],
  ],
  ['one in Arabic', { languages: ['ar'] }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('photo/none', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
