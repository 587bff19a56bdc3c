import { describe, expect, it } from 'vitest'
import { formatDatelineDay, formatDay, formatDays, formatMoment, formatMoments } from '../../src/language/dates.ts'
import { en } from '../../src/language/en.ts'
import { ru } from '../../src/language/ru.ts'

describe('a day', () => {
  it.each([
    ['2016-05-31', '31 мая 2016 г.', '31 мая 2016', '31 May 2016'],
    ['2027-01-01', '1 января 2027 г.', '1 января 2027', '1 January 2027'],
    ['2024-02-29', '29 февраля 2024 г.', '29 февраля 2024', '29 February 2024'],
    ['1999-12-09', '9 декабря 1999 г.', '9 декабря 1999', '9 December 1999'],
  ])('%s', (day, russian, dateline, english) => {
    expect(formatDay(ru.dates, day)).toBe(russian)
    expect(formatDatelineDay(ru.dates, day)).toBe(dateline)
    expect(formatDay(en.dates, day)).toBe(english)
    expect(formatDatelineDay(en.dates, day)).toBe(english)
  })

  it('has a name for each of twelve months', () => {
    for (const { dates } of [en, ru]) expect(new Set(dates.months).size).toBe(12)
  })
})

it.each([
  ['one day', '2016-05-31', '2016-05-31', '31 мая 2016 г.', '31 May 2016'],
  ['one month', '2027-03-12', '2027-03-14', '12–14 марта 2027 г.', '12–14 March 2027'],
  ['one year', '2016-05-31', '2016-06-02', '31 мая – 2 июня 2016 г.', '31 May – 2 June 2016'],
  [
    'over years',
    '2026-12-30',
    '2027-01-02',
    '30 декабря 2026 г. – 2 января 2027 г.',
    '30 December 2026 – 2 January 2027',
  ],
  [
    'the same month of two years',
    '2026-05-01',
    '2027-05-02',
    '1 мая 2026 г. – 2 мая 2027 г.',
    '1 May 2026 – 2 May 2027',
  ],
])('days of %s', (_name, start, end, ...expected) => {
  expect([ru, en].map(({ dates }) => formatDays(dates, start, end))).toEqual(expected)
})

it.each([
  ['2027-03-12', '12 марта 2027 г.', '12 March 2027'],
  ['2027-03-12T18:00', '12 марта 2027 г., 18:00', '12 March 2027, 18:00'],
  ['2027-03-12T00:05', '12 марта 2027 г., 00:05', '12 March 2027, 00:05'],
])('the moment %s', (moment, russian, english) => {
  expect(formatMoment(ru.dates, moment)).toBe(russian)
  expect(formatMoment(en.dates, moment)).toBe(english)
})

it.each([
  ['a start alone', '2027-03-12T18:00', undefined, '12 March 2027, 18:00'],
  ['a day alone', '2027-03-12', undefined, '12 March 2027'],
  ['days', '2016-05-31', '2016-06-02', '31 May – 2 June 2016'],
  ['times of one day', '2027-03-12T18:00', '2027-03-12T23:00', '12 March 2027, 18:00–23:00'],
  ['one time', '2027-03-12T18:00', '2027-03-12T18:00', '12 March 2027, 18:00'],
  ['times of two days', '2027-03-12T18:00', '2027-03-14T23:00', '12 March 2027, 18:00 – 14 March 2027, 23:00'],
  ['a time and a later day', '2027-03-12T18:00', '2027-03-14', '12 March 2027, 18:00 – 14 March 2027'],
  ['a day and a later time', '2027-03-12', '2027-03-14T12:00', '12 March 2027 – 14 March 2027, 12:00'],
  ['a time and the same day', '2027-03-12T18:00', '2027-03-12', '12 March 2027, 18:00'],
])('from start to end: %s', (_name, start, end, expected) => {
  expect(formatMoments(en.dates, start, end)).toBe(expected)
})
