import { expect, it } from 'vitest'
import { found, smallest } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

const days = 'start: 2027-03-12\n  end: 2027-03-14'
const times = 'start: 2027-03-12T18:00\n  end: 2027-03-14T23:00'
const people = `people:
  olena:
    name: Olena Marynenko
  marta:
    name: Marta Kowal
`

function kit(event: string, ...items: string[]): string {
  return `${smallest}timezone: Europe/Kyiv
${people}event:
  ${event}
  agenda:
${items.map(item => `    - {title: Item, ${item}}\n`).join('')}`
}

it.each([
  [
    'items inside of the event',
    kit(times, 'start: 2027-03-12T18:00, end: 2027-03-12T19:00', 'start: 2027-03-14T22:00, end: 2027-03-14T23:00'),
  ],
  ['days inside of the event', kit(days, 'start: 2027-03-12', 'start: 2027-03-14, end: 2027-03-14')],
  ['a day beside a time of the same day', kit(times, 'start: 2027-03-12', 'start: 2027-03-14')],
  ['a time on the last day', kit(days, 'start: 2027-03-14T23:30, end: 2027-03-14T23:59')],
  ['an item on the day of an event without an end', kit('start: 2027-03-12T18:00', 'start: 2027-03-12T20:00')],
  [
    'one after the other',
    kit(
      times,
      'start: 2027-03-12T18:00, end: 2027-03-12T19:00, speakers: [olena]',
      'start: 2027-03-12T19:00, speakers: [olena]',
    ),
  ],
  [
    'two people at once',
    kit(
      times,
      'start: 2027-03-12T18:00, end: 2027-03-12T19:00, speakers: [olena]',
      'start: 2027-03-12T18:00, speakers: [marta]',
    ),
  ],
  [
    'the same day without times',
    kit(days, 'start: 2027-03-12, speakers: [olena]', 'start: 2027-03-12, speakers: [olena]'),
  ],
  ['no agenda', `${smallest}event: {start: 2027-03-12}\n`],
])('accepts %s', async (_name, yaml) => {
  expect(await found('event/agenda', yaml)).toEqual([])
})

it.each([
  [
    'a day too early',
    kit(days, 'start: 2027-03-11'),
    'event.agenda.0.start: The item starts at 2027-03-11, before the event does (2027-03-12)',
  ],
  [
    'an hour too early',
    kit(times, 'start: 2027-03-12T17:00'),
    'event.agenda.0.start: The item starts at 2027-03-12T17:00, before the event does (2027-03-12T18:00)',
  ],
  [
    'a day too late',
    kit(days, 'start: 2027-03-15'),
    'event.agenda.0.start: The item starts at 2027-03-15, after the event has ended (2027-03-14)',
  ],
  [
    'an end too late',
    kit(times, 'start: 2027-03-14T22:00, end: 2027-03-14T23:30'),
    'event.agenda.0.end: The item ends at 2027-03-14T23:30, after the event has ended (2027-03-14T23:00)',
  ],
  [
    'all of it too late',
    kit(times, 'start: 2027-03-15T10:00, end: 2027-03-15T11:00'),
    'event.agenda.0.start: The item starts at 2027-03-15T10:00, after the event has ended (2027-03-14T23:00)',
  ],
  [
    'another day of an event without an end',
    kit('start: 2027-03-12T18:00', 'start: 2027-03-13T10:00'),
    'event.agenda.0.start: The item starts at 2027-03-13T10:00, and the event is on 2027-03-12 alone',
  ],
  [
    'an end before the start',
    kit(times, 'start: 2027-03-13T12:00, end: 2027-03-13T11:00'),
    'event.agenda.0.end: The item ends at 2027-03-13T11:00, before it starts (2027-03-13T12:00)',
  ],
  [
    'one speaker at the same minute',
    kit(times, 'start: 2027-03-13T12:00, speakers: [olena]', 'start: 2027-03-13T12:00, speakers: [marta, olena]'),
    'event.agenda.1.speakers.1: Olena Marynenko speaks in two items at once: here from 2027-03-13T12:00, there from 2027-03-13T12:00',
  ],
  [
    'one speaker in items that overlap, the later listed first',
    kit(
      times,
      'start: 2027-03-13T12:30, speakers: [olena]',
      'start: 2027-03-13T12:00, end: 2027-03-13T13:00, speakers: [olena]',
    ),
    'event.agenda.1.speakers.0: Olena Marynenko speaks in two items at once: here from 2027-03-13T12:00, there from 2027-03-13T12:30',
  ],
  [
    'somebody inline',
    kit(
      times,
      'start: 2027-03-13T12:00, speakers: [{name: Ivan Lys}]',
      'start: 2027-03-13T12:00, speakers: [{name: Ivan Lys}]',
    ),
    'event.agenda.1.speakers.0: Ivan Lys speaks in two items at once: here from 2027-03-13T12:00, there from 2027-03-13T12:00',
  ],
])('reports %s', async (_name, yaml, expected) => {
  expect(await found('event/agenda', yaml)).toEqual([expected])
})

const item = { title: 'Item', start: '2027-03-12' }
holdRule('event/agenda', [
  ['an item of another day', { event: { start: '2027-03-13', agenda: [item] } }, ['2027-03-12']],
  ['no agenda', { languages: ['fr'], event: { start: '2027-03-12' } }, []],
  ['an item of the day', { languages: ['ar'], event: { start: '2027-03-12', agenda: [item] } }, []],
  [
    'an item of the last day',
    { languages: ['tg'], event: { start: '2027-03-10', end: '2027-03-12', agenda: [item] } },
    [],
  ],
])
