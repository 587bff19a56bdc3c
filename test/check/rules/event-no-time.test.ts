import { holdRule } from '../hold-rule.ts'

holdRule('event/no-time', [
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
])
