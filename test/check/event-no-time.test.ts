import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  ['a day', { timezone: 'Europe/Brussels', event: { start: '2026-11-28', place: { venue: 'A' } } }, ['2026-11-28']],
  ['a time', { timezone: 'Europe/Brussels', event: { start: '2026-11-28T10:00', place: { venue: 'A' } } }, []],
  ['no event', { languages: ['uk'] }, []],
  [
    'a time, and a day as its end',
    {
      languages: ['ru'],
      timezone: 'Europe/Brussels',
      event: { start: '2026-11-28T10:00', end: '2026-11-29', place: { venue: 'А' } },
    },
    [],
  ],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('event/no-time', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
