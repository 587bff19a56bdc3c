import { holdRule } from '../hold-rule.ts'

holdRule('event/no-venue', [
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
])
