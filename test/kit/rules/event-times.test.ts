import { expect, it } from 'vitest'
import { kitWith, onlyProblem, problems } from '../support/kits.ts'

const event = (start: string, end: string, zone = 'timezone: Europe/Kyiv\n') =>
  kitWith({}, `${zone}event:\n  start: ${start}\n  end: ${end}\n`)

it.each([
  ['days', event('2027-03-12', '2027-03-11'), '13:8 event/dates'],
  ['times', event('2027-03-12T18:00', '2027-03-12T17:59'), '13:8 event/dates'],
  ['a day before a time', event('2027-03-12T18:00', '2027-03-11'), '13:8 event/dates'],
  ['a time before a day', event('2027-03-12', '2027-03-11T23:00'), '13:8 event/dates'],
])('an event that ends before it starts: %s', async (_name, yaml, expected) =>
  expect(await onlyProblem(yaml, 'Exchange the two')).toBe(expected),
)

it.each([
  ['the hour that spring takes', event('2027-03-28T03:30', '2027-03-28T12:00'), '12:10 event/dates'],
  ['in another zone', event('2027-03-14T02:00', '2027-03-14', 'timezone: America/New_York\n'), '12:10 event/dates'],
])('a time that no clock shows: %s', async (_name, yaml, expected) =>
  expect(await onlyProblem(yaml, 'an hour later')).toBe(expected),
)

it.each([
  ['the hour that autumn gives twice', event('2027-10-31T03:30', '2027-10-31T12:00')],
  ['the hour that spring takes elsewhere', event('2027-03-28T02:30', '2027-03-28T12:00')],
  ['the same day', event('2027-03-12', '2027-03-12')],
  ['a time on its last day', event('2027-03-12T18:00', '2027-03-12')],
  ['days without a zone', event('2027-03-12', '2027-03-14', '')],
])('%s is fine', async (_name, yaml) => expect(await problems(yaml)).toEqual([]))

it.each([
  ['a start', 'event:\n  start: 2027-03-12T18:00\n', '11:10 kit/missing'],
  [
    'a deadline',
    'event:\n  start: 2027-03-12\n  accreditation:\n    deadline: 2027-03-08T12:00\n',
    '13:15 kit/missing',
  ],
])('%s with a time needs a zone', async (_name, more, expected) =>
  expect(await onlyProblem(kitWith({}, more), 'timezone: Europe/Kyiv')).toBe(expected),
)
