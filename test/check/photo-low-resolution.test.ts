import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  [
    'a small one',
    { photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench-small.jpg' } } },
    ['photos/bench-small.jpg'],
  ],
  [
    'a large one',
    { photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } } },
    [],
  ],
  [
    'a large one in Ukrainian',
    {
      languages: ['uk'],
      photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } },
    },
    [],
  ],
  ['none', { photos: {} }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('photo/low-resolution', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
