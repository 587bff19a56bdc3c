import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  [
    'a long one',
    {
      release: {
        headline:
          'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      },
    },
    ['AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ],
  [
    'a long one of two languages',
    {
      languages: ['en', 'ru'],
      release: {
        headline: {
          en: 'Lights',
          ru: 'Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни гавани',
        },
      },
    },
    [
      'Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни гавани',
    ],
  ],
  [
    'one of a hundred',
    {
      release: {
        headline:
          'ЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖ',
      },
    },
    [],
  ],
  [
    'letters made of several characters',
    {
      languages: ['pl'],
      release: {
        headline:
          'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
      },
    },
    [],
  ],
  ['a short one', { languages: ['ar'], release: { headline: 'المكتبة تفتح أبوابها' } }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('headline/long', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
