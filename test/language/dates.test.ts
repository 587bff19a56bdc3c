import { describe, expect, it } from 'vitest'
import { formatDatelineDay, formatDay, formatDays, formatMoment, formatMoments } from '../../src/language/dates.ts'
import { en } from '../../src/language/en.ts'
import { fr } from '../../src/language/fr.ts'
import { findLanguage } from '../../src/language/languages.ts'
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
  ['a day and a time of the same day', '2027-03-12', '2027-03-12T18:00', '12 March 2027'],
  ['a time and the same day', '2027-03-12T18:00', '2027-03-12', '12 March 2027, 18:00'],
])('from start to end: %s', (_name, start, end, expected) => {
  expect(formatMoments(en.dates, start, end)).toBe(expected)
})

/** A day; days of a month, of a year, over years; a moment; times of a day. Checked against each language's own practice. */
it.each([
  [
    'ar',
    '31 مايو 2016',
    '12–14 مارس 2027',
    '31 مايو – 2 يونيو 2016',
    '30 ديسمبر 2026 – 2 يناير 2027',
    '12 مارس 2027، الساعة 18:00–23:00',
  ],
  [
    'de',
    '31. Mai 2016',
    '12.–14. März 2027',
    '31. Mai – 2. Juni 2016',
    '30. Dezember 2026 – 2. Januar 2027',
    '12. März 2027, 18:00–23:00\u00a0Uhr',
  ],
  [
    'es',
    '31 de mayo de 2016',
    'del 12 al 14 de marzo de 2027',
    'del 31 de mayo al 2 de junio de 2016',
    'del 30 de diciembre de 2026 al 2 de enero de 2027',
    '12 de marzo de 2027, 18:00–23:00\u00a0h',
  ],
  [
    'fr',
    '31 mai 2016',
    'du 12 au 14 mars 2027',
    'du 31 mai au 2 juin 2016',
    'du 30 décembre 2026 au 2 janvier 2027',
    '12 mars 2027, 18\u00a0h\u00a000\u00a0–\u00a023\u00a0h\u00a000',
  ],
  [
    'he',
    '31 במאי 2016',
    '12–14 במרץ 2027',
    '31 במאי – 2 ביוני 2016',
    '30 בדצמבר 2026 – 2 בינואר 2027',
    '12 במרץ 2027, בשעה 18:00–23:00',
  ],
  [
    'kk',
    '2016 жылғы 31 мамыр',
    '2027 жылғы 12–14 наурыз',
    '2016 жылғы 31 мамыр – 2 маусым',
    '2026 жылғы 30 желтоқсан – 2027 жылғы 2 қаңтар',
    '2027 жылғы 12 наурыз, 18:00–23:00',
  ],
  [
    'ky',
    '2016-жылдын 31-майы',
    '2027-жылдын 12–14-марты',
    '2016-жылдын 31-майы – 2-июну',
    '2026-жылдын 30-декабры – 2027-жылдын 2-январы',
    '2027-жылдын 12-марты, 18:00–23:00',
  ],
  [
    'pl',
    '31 maja 2016 r.',
    '12–14 marca 2027 r.',
    '31 maja – 2 czerwca 2016 r.',
    '30 grudnia 2026 r. – 2 stycznia 2027 r.',
    '12 marca 2027 r., godz.\u00a018:00–23:00',
  ],
  [
    'tg',
    '31 майи соли 2016',
    '12–14 марти соли 2027',
    '31 майи – 2 июни соли 2016',
    '30 декабри соли 2026 – 2 январи соли 2027',
    '12 марти соли 2027, 18:00–23:00',
  ],
  [
    'uk',
    '31 травня 2016 р.',
    '12–14 березня 2027 р.',
    '31 травня – 2 червня 2016 р.',
    '30 грудня 2026 р. – 2 січня 2027 р.',
    '12 березня 2027 р., 18:00–23:00',
  ],
  [
    'uz',
    '2016-yil 31-may',
    '2027-yil 12–14-mart',
    '2016-yil 31-may – 2-iyun',
    '2026-yil 30-dekabr – 2027-yil 2-yanvar',
    '2027-yil 12-mart, 18:00–23:00',
  ],
  [
    'zh-Hans',
    '2016年5月31日',
    '2027年3月12日至14日',
    '2016年5月31日至6月2日',
    '2026年12月30日至2027年1月2日',
    '2027年3月12日 18:00–23:00',
  ],
])('%s', (tag, ...expected) => {
  const { dates } = findLanguage(tag) ?? en
  expect([
    formatDay(dates, '2016-05-31'),
    formatDays(dates, '2027-03-12', '2027-03-14'),
    formatDays(dates, '2016-05-31', '2016-06-02'),
    formatDays(dates, '2026-12-30', '2027-01-02'),
    formatMoments(dates, '2027-03-12T18:00', '2027-03-12T23:00'),
  ]).toEqual(expected)
})

it.each([
  ['2016-05-01', '1er mai 2016'],
  ['2016-05-11', '11 mai 2016'],
  ['2016-05-21', '21 mai 2016'],
])('%s has the form of a first day, or not', (day, french) => {
  expect(formatDay(fr.dates, day)).toBe(french)
  expect(formatDays(fr.dates, '2016-04-01', '2016-04-03')).toBe('du 1er au 3 avril 2016')
})

it('says of the hour what the language says', () => {
  expect(formatMoment(fr.dates, '2027-03-01T09:05')).toBe('1er mars 2027, 9\u00a0h\u00a005')
})
