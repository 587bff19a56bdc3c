import { expect, it } from 'vitest'
import { dayProblem, instantProblem, momentProblem } from '../../../src/kit/values/calendar.ts'

it.each(['2016-05-31', '2016-02-29', '2000-02-29'])('%s is a day', text => expect(dayProblem(text)).toBeUndefined())

it.each([
  ['2016-02-30', 'last day of that month is 2016-02-29'],
  ['2015-02-29', '2015-02-28'],
  ['1900-02-29', '1900-02-28'],
  ['0216-05-31', 'a year of four digits'],
  ['12027-03-01', 'Write year-month-day'],
  ['2016-13-01', 'year-month-day'],
  ['2016-00-10', 'year-month-day'],
  ['2016-13-31', 'Write year-month-day'],
  ['2016-00-31', 'Write year-month-day'],
  ['2016-05-00', 'Write year-month-day'],
  ['31.05.2016', 'Write 2016-05-31'],
  ['2016-5-3', 'Write 2016-05-03'],
  ['2016/05/31', 'Write 2016-05-31'],
  ['2016-05-31T10:00', 'Write 2016-05-31'],
  ['31 May 2016', 'Write 2016-05-31'],
  ['1st May 2016', 'Write 2016-05-01'],
  ['May 31st, 2016', 'Write 2016-05-31'],
  ['Sept. 3, 2016', 'Write 2016-09-03'],
  ['2016年5月31日', 'Write 2016-05-31'],
  ['31 мая 2016', 'Write 2016-05-31'],
  ['31 травня 2016 року', 'Write 2016-05-31'],
  ['31. Mai 2016', 'Write 2016-05-31'],
  ['31 de mayo de 2016', 'Write 2016-05-31'],
  ['1er juin 2016', 'Write 2016-06-01'],
  ['31 майи соли 2016', 'Write 2016-05-31'],
  ['2016-жылдын 31-майы', 'Write 2016-05-31'],
  ['2016-yil 31-may', 'Write 2016-05-31'],
  ['31 lutego 2016', 'Write year-month-day'],
  ['31 Octember 2016', 'Write year-month-day: 2016-05-31'],
  ['31 June 2016', 'Write year-month-day: 2016-05-31'],
  ['31/05/2016', 'Write 2016-05-31'],
  ['05/31/2016', 'Write 2016-05-31'],
  ['31-05-2016', 'Write 2016-05-31'],
  ['05/06/2016', 'Write year-month-day: 2016-05-31'],
  ['05.06.2016', 'Write 2016-06-05'],
  ['05/05/2016', 'Write 2016-05-05'],
  ['31.05/2016', 'Write year-month-day: 2016-05-31'],
  ['today', 'Write year-month-day: 2016-05-31'],
])('%s is none', (text, hint) =>
  expect(dayProblem(text)).toMatchObject({ code: 'kit/type', hint: expect.stringContaining(hint) }),
)

it.each(['2027-03-12', '2027-03-12T18:00', '2027-03-12T00:00'])('%s is a moment', text =>
  expect(momentProblem(text)).toBeUndefined(),
)

it.each([
  ['2027-03-12 18:00', 'Write 2027-03-12T18:00'],
  ['2027-03-12T18:00:00', 'Write 2027-03-12T18:00'],
  ['2027-03-12T18:00+02:00', 'Write 2027-03-12T18:00'],
  ['2027-03-12T24:00', 'Write 2027-03-13T00:00'],
  ['2027-02-28 24:00', 'Write 2027-03-01T00:00'],
  ['2027-03-12T25:00', 'hours from 00 to 23, minutes from 00 to 59: 2027-03-12T18:00'],
  ['2027-03-12T18:75', 'minutes from 00 to 59'],
  ['18:30', 'Write the day, too: 2027-03-12T18:30'],
  ['2027-03-12 2pm', 'Write 2027-03-12T14:00'],
  ['2027-03-12, 6 a.m.', 'Write 2027-03-12T06:00'],
  ['2027-03-12 18h30', 'Write 2027-03-12T18:30'],
  ['12 March 2027, 6 pm', 'Write 2027-03-12T18:00'],
  ['2027-02-30T18:00', '2027-02-28'],
  ['2027-03-12T6:00 PM', 'Write 2027-03-12T18:00'],
  ['2027-03-12 12:30 am', 'Write 2027-03-12T00:30'],
  ['12.03.2027 9:00', 'Write 2027-03-12T09:00'],
])('%s is none', (text, hint) =>
  expect(momentProblem(text)).toMatchObject({ code: 'kit/type', hint: expect.stringContaining(hint) }),
)

it.each(['2027-03-01T09:00:00+02:00', '2027-03-01T09:00Z', '2027-03-01T09:00:00-03:30'])('%s is an instant', text =>
  expect(instantProblem(text)).toBeUndefined(),
)

it.each([
  ['2027-03-01', 'embargo/no-offset', '2027-03-01T09:00:00+hh:mm (Z for UTC)'],
  ['2027-03-01T09:30', 'embargo/no-offset', '2027-03-01T09:30:00+hh:mm (Z for UTC)'],
  ['2027-03-01 09:30 CET', 'embargo/no-offset', '2027-03-01T09:30:00+hh:mm (Z for UTC)'],
  ['2027-03-01 09:30 +01:00', 'kit/type', '2027-03-01T09:30:00+01:00'],
  ['2027-03-01T09:30-0500', 'kit/type', '2027-03-01T09:30:00-05:00'],
  ['2027-03-01T09:30:00.000Z', 'kit/type', '2027-03-01T09:30:00Z'],
  ['2027-03-01T09:30+14:30', 'kit/type', '2027-03-01T09:30:00+hh:mm (Z for UTC)'],
  ['2027-02-30T09:00:00+02:00', 'kit/type', '2027-02-28'],
  ['4 June 2027 9am', 'embargo/no-offset', '2027-06-04T09:00:00+hh:mm (Z for UTC)'],
  ['tomorrow', 'kit/type', '2027-03-01T09:00:00+hh:mm (Z for UTC)'],
])('%s is none', (text, code, hint) =>
  expect(instantProblem(text)).toMatchObject({ code, hint: expect.stringContaining(hint) }),
)

it.each([
  ['2027-03-01', 'Asia/Dushanbe', '2027-03-01T09:00:00+05:00'],
  ['2027-03-28T01:30', 'Europe/Kyiv', '2027-03-28T01:30:00+02:00'],
  ['2027-03-28T09:30 CET', 'Europe/Kyiv', '2027-03-28T09:30:00+03:00'],
  ['2027-07-01T09:30', 'America/St_Johns', '2027-07-01T09:30:00-02:30'],
  ['2027-07-01T09:30-0500', 'Europe/Kyiv', '2027-07-01T09:30:00-05:00'],
  ['2027-03-28T03:30', 'Europe/Kyiv', '2027-03-28T03:30:00+hh:mm'],
  ['2027-03-28', 'Europe/Kiew', '2027-03-28T09:00:00+hh:mm'],
])('%s of a kit in %s gets its offset', (text, zone, hint) =>
  expect(instantProblem(text, { zone })).toMatchObject({ hint: expect.stringContaining(hint) }),
)
