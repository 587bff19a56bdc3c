import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  [
    'few pixels',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library-small.png', dark: 'logos/library.png' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    ['logos/library-small.png'],
  ],
  [
    'enough pixels',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.png', dark: 'logos/library.png' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  [
    'a drawing',
    {
      languages: ['ru'],
      logos: { items: { a: { alt: 'Logo', file: 'logos/library.svg' } }, groups: [{ id: 'g', items: ['a'] }] },
    },
    [],
  ],
  ['none', { languages: ['ar'] }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('logo/small', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
