import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  ['four places', { release: { dateline: { places: ['A', 'B', 'C', 'D'] } } }, ['places']],
  ['three places', { languages: ['ru'], release: { dateline: { places: ['Алматы', 'Бишкек', 'Душанбе'] } } }, []],
  ['one place', { release: { dateline: 'Ghent' } }, []],
  [
    'a text that replaces them',
    { release: { dateline: { places: ['A', 'B', 'C', 'D'], text: 'Ghent, 22 November 2026' } } },
    [],
  ],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('dateline/many-places', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
