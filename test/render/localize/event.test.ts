import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { bilingual, told, toldIn } from '../prepared.ts'

it('tells when, where and who', async () => {
  const { en, ru } = await told(
    bilingual(
      '',
      `organizations: { library: { name: { en: Library, ru: Библиотека } } }
event:
  name: { en: Open day }
  start: 2026-12-31T22:00
  end: 2027-01-01T02:00
  place:
    venue: { en: Hall, ru: Зал }
    address: Korenmarkt 1
    city: { en: Ghent, ru: Гент }
  organizer: library
  agenda:
    - { start: 2026-12-31T22:00, end: 2026-12-31T22:30, title: { en: Opening }, speakers: [{ name: { en: An, ru: Ан } }] }
    - { start: 2026-12-31T22:30, title: { en: Toasters, ru: Тостеры } }
  accreditation: { deadline: 2026-12-30, contact: { name: { en: An, ru: Ан } }, note: { en: Bring a card. } }`,
    ),
  )
  expect(en?.event).toMatchObject({
    name: 'Open day',
    when: '31 December 2026, 22:00 – 1 January 2027, 02:00',
    where: 'Hall, Korenmarkt 1, Ghent',
    organizer: 'Library',
    agenda: [
      {
        day: undefined,
        items: [
          { when: '31 December 2026, 22:00–22:30', hours: '22:00–22:30', title: 'Opening', speakers: ['An'] },
          { when: '31 December 2026, 22:30', hours: '22:30', title: 'Toasters', speakers: [] },
        ],
      },
    ],
    accreditation: { deadline: '30 December 2026', contact: 'An' },
  })
  expect(ru?.event).toMatchObject({
    name: undefined,
    where: 'Зал, Korenmarkt 1, Гент',
    organizer: 'Библиотека',
    agenda: [{ items: [{ when: '31 декабря 2026 г., 22:30', title: 'Тостеры', speakers: [] }] }],
    accreditation: { deadline: '30 декабря 2026 г.', contact: 'Ан', note: [] },
  })
})

it.each([
  ['zh-Hans', 'An（馆长）'],
  ['ar', 'An (馆长)'],
])('sets an office in the brackets of %s', async (tag, speaker) => {
  const agenda = '[{ start: 2026-12-31T10:00, title: 开幕, speakers: [{ name: An, title: 馆长 }] }]'
  const yaml = bilingual('', `event: { start: 2026-12-31, agenda: ${agenda} }`).replaceAll(/\bru\b/g, tag)
  expect((await toldIn(tag, yaml)).event?.agenda).toMatchObject([{ items: [{ speakers: [speaker] }] }])
})

it('sets it so in Japanese, which a kit brings', async () => {
  const portuguese = await readFile('test/fixtures/kit/own-language/presskit.yaml', 'utf8')
  const words = portuguese.slice(portuguese.indexOf('strings:')).replace(/^ {2}pt:/m, '  ja:')
  const agenda = '[{ start: 2026-12-31T10:00, title: 開会, speakers: [{ name: An, title: 館長 }] }]'
  const yaml = bilingual('', `event: { start: 2026-12-31, agenda: ${agenda} }`).replaceAll(/\bru\b/g, 'ja')
  const [day] = (await toldIn('ja', `${yaml}\n${words}`)).event?.agenda ?? []
  expect(day?.items[0]?.speakers).toEqual(['An（館長）'])
})

it.each([
  ['zh-Hans', '根特，Korenmarkt 1，大厅'],
  ['ar', '大厅، Korenmarkt 1، 根特'],
])('begins an address as %s does', async (tag, where) => {
  const place = '{ venue: 大厅, address: Korenmarkt 1, city: 根特 }'
  const yaml = bilingual('', `event: { start: 2026-12-31, place: ${place} }`).replaceAll(/\bru\b/g, tag)
  expect((await toldIn(tag, yaml)).event).toMatchObject({ where })
})

it.each([
  ['{}', 'Required', undefined],
  ['{ required: true }', 'Required', undefined],
  ['{ required: false }', 'Not required', undefined],
  ['{ required: true, deadline: 2026-12-30 }', undefined, '30 December 2026'],
  ['{ required: false, deadline: 2026-12-30 }', 'Not required', '30 December 2026'],
])('says whether accreditation is needed: %s', async (accreditation, needed, deadline) => {
  const { event } = await toldIn('en', bilingual('', `event: { start: 2026-12-31, accreditation: ${accreditation} }`))
  expect(event?.accreditation).toMatchObject({ needed, deadline })
})

it('tells an agenda day by day, and the office of those whom nothing else introduces', async () => {
  const { event } = await toldIn(
    'en',
    bilingual(
      '',
      `people: { olga: { name: Olga, title: { en: director, ru: директор } } }
speakers: [{ person: olga }]
event:
  start: 2026-12-31T22:00
  end: 2027-01-03T23:00
  agenda:
    - { start: 2026-12-31T22:00, title: Opening, speakers: [olga, { name: An, title: { en: guide, ru: гид } }] }
    - { start: 2027-01-01, title: Walk }
    - { start: 2027-01-01T23:00, end: 2027-01-02T01:00, title: Dance }`,
    ),
  )
  expect(event?.agenda).toMatchObject([
    { day: '31 December 2026', items: [{ hours: '22:00', speakers: ['Olga', 'An (guide)'] }] },
    {
      day: '1 January 2027',
      items: [
        { hours: '1 January 2027', wholeDay: true },
        { hours: '1 January 2027, 23:00 – 2 January 2027, 01:00', wholeDay: false },
      ],
    },
  ])
})

it.each([
  ['a start alone', '{ start: 2026-12-31 }', { when: '31 December 2026', where: undefined, accreditation: undefined }],
  [
    'a place without words in this language',
    '{ start: 2026-12-31, place: { city: { ru: Гент } } }',
    { where: undefined },
  ],
])('%s', async (_name, event, expected) => {
  expect((await toldIn('en', bilingual('', `event: ${event}`))).event).toMatchObject(expected)
})
