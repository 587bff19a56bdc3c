import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  [
    'none',
    { logos: { items: { a: { alt: 'Logo', file: 'logos/library.svg' } }, groups: [{ id: 'g', items: ['a'] }] } },
    ['a'],
  ],
  [
    'one',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.svg', dark: 'logos/library-dark.svg' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  [
    'the same',
    {
      languages: ['ru'],
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.svg', dark: 'logos/library.svg' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  ['no logo', { languages: ['ar'] }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('logo/no-dark', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
