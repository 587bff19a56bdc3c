import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each<[string, object, string[]]>([
  [
    'a city alone',
    { timezone: 'Europe/Brussels', event: { start: '2026-11-28T10:00', place: { city: 'Ghent' } } },
    ['place'],
  ],
  ['no place', { timezone: 'Europe/Brussels', event: { start: '2026-11-28T10:00' } }, ['event']],
  ['a venue', { timezone: 'Europe/Brussels', event: { start: '2026-11-28T10:00', place: { venue: 'Library' } } }, []],
  [
    'an address',
    {
      languages: ['de'],
      timezone: 'Europe/Brussels',
      event: { start: '2026-11-28T10:00', place: { address: 'Am Kai 1' } },
    },
    [],
  ],
  ['no event', { languages: ['ar'] }, []],
])('%s', async (_name, piece, expected) => {
  expect(await foundWords('event/no-venue', laidOver(JSON.stringify(piece)))).toEqual(expected)
})
