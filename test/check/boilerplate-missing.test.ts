import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  ['none', { issuer: 'a', organizations: { a: { name: 'City Library' } } }, ['a']],
  ['one', { issuer: 'a', organizations: { a: { name: 'City Library', boilerplate: 'We lend books.' } } }, []],
  ['another organization without', { organizations: { b: { name: 'B' } } }, []],
  [
    'one in Russian',
    { languages: ['ru'], issuer: 'a', organizations: { a: { name: 'City Library', boilerplate: 'Мы выдаём книги.' } } },
    [],
  ],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('boilerplate/missing', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
