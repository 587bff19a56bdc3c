import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFiles } from '../../../src/render/calendar/calendar.ts'
import type { Told } from '../../../src/render/form.ts'
import { askPython, hasPython } from '../../python.ts'
import { bilingual } from '../prepared.ts'
import { textOf, toldKit } from '../told-kit.ts'

const conference = `
id: repair-cafe
issuer: library
organizations:
  library: { name: { en: City Library, ru: Городская библиотека }, url: "https://library.example/a,b;c" }
people:
  olga: { name: { en: Olga Lind, ru: Ольга Линд } }
event:
  name: { en: "Repair; mend, fix", ru: Ремонт }
  start: 2026-12-01T18:00
  end: 2026-12-02
  organizer: library
  place: { venue: { en: "Hall 1, left", ru: Зал 1 }, city: { en: Brussels, ru: Брюссель } }
  agenda:
    - start: 2026-12-01T18:30
      end: 2026-12-01T19:00
      title: { en: Opening, ru: Открытие }
      speakers: [olga]
    - start: 2026-12-02T09:00
      title: { en: Workshop }
  accreditation: { deadline: 2026-11-30, note: { en: Bring a card., ru: Возьмите карту. } }
`

async function calendars({ kit, kits, date }: Told): Promise<Readonly<Record<string, string>>> {
  const all = await Promise.all(kits.map(local => calendarFiles(local, { kit, date })))
  return Object.fromEntries(all.flat().map(file => [file.path, textOf(file)]))
}

async function calendar(release = '', more = conference): Promise<string> {
  return Object.values(await calendars(await toldKit(bilingual(release, more))))[0] ?? ''
}

/** Names, parameters and values of all properties of the events, as ical.js reads them. */
function events(text: string) {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map(event => Object.fromEntries(event.getAllProperties().map(property => [property.name, property])))
}

function saidOf(event: ReturnType<typeof events>[number] | undefined, name: string): string | undefined {
  return event?.[name]?.getFirstValue()?.toString()
}

describe('a calendar', () => {
  it('is one file a language, with the same things in each', async () => {
    const all = await calendars(await toldKit(bilingual('', conference)))
    expect(Object.keys(all)).toEqual(['event/repair-cafe.ics', 'event/repair-cafe_ru.ics'])
    const [en, ru] = Object.values(all).map(events)
    expect(en?.map(event => saidOf(event, 'summary'))).toEqual(['Repair; mend, fix', 'Opening', 'Workshop'])
    expect(ru?.map(event => saidOf(event, 'summary'))).toEqual(['Ремонт', 'Открытие'])
    expect(ru?.map(event => saidOf(event, 'uid'))).toEqual(en?.slice(0, 2).map(event => saidOf(event, 'uid')))
    expect(ru?.[0]?.summary?.getParameter('language')).toBe('ru')
  })

  it('tells what the event is, where, by whom and how to get in', async () => {
    const [event] = events(await calendar())
    expect(Object.fromEntries(Object.keys(event ?? {}).map(name => [name, saidOf(event, name)]))).toEqual({
      uid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      dtstamp: '2026-11-22T00:00:00Z',
      sequence: '0',
      status: 'CONFIRMED',
      location: 'Hall 1, left, Brussels',
      dtstart: '2026-12-01T18:00:00',
      dtend: '2026-12-03T00:00:00',
      summary: 'Repair; mend, fix',
      description: 'City library opens a repair café\n\nAccreditation: Apply by 30 November 2026; Bring a card.',
      organizer: 'invalid:nomail',
      contact: 'An Peeters, press@library.example',
      url: 'https://library.example/a,b;c',
    })
    expect(event?.organizer?.getParameter('cn')).toBe('City Library')
  })

  it('hangs the agenda below the event', async () => {
    const [event, ...items] = events(await calendar())
    expect(items.map(item => saidOf(item, 'related-to'))).toEqual([saidOf(event, 'uid'), saidOf(event, 'uid')])
    expect(items.map(item => [saidOf(item, 'dtend'), saidOf(item, 'description')])).toEqual([
      ['2026-12-01T19:00:00', 'Olga Lind'],
      [undefined, undefined],
    ])
  })

  it('keeps an item of the agenda the same when it moves to another hour', async () => {
    const uids = async (text: string) => events(await calendar('', text)).map(event => saidOf(event, 'uid'))
    const moved = conference.replace('2026-12-02T09:00', '2026-12-02T11:00')
    expect(await uids(moved)).toEqual(await uids(conference))
    expect(new Set(await uids(conference.replace('Workshop', 'Opening'))).size).toBe(3)
  })

  it('names the press contact with the comma of its language', async () => {
    const kit = bilingual('', conference).replaceAll(/\bru\b/g, 'zh-Hans')
    const [, file] = Object.values(await calendars(await toldKit(kit)))
    expect(saidOf(events(file ?? '')[0], 'contact')).toBe('An Peeters，press@library.example')
  })

  it('writes to the organizer where a press contact works there', async () => {
    const yaml = bilingual('', conference).replace('name: An Peeters', 'name: An Peeters\n    organization: library')
    const [file] = Object.values(await calendars(await toldKit(yaml)))
    expect(saidOf(events(file ?? '')[0], 'organizer')).toBe('mailto:press@library.example')
  })

  it.each([
    ['an embargo', '  embargo: 2026-11-30T09:00:00+01:00', 'event/repair-cafe_embargo.ics', ['CLASS:CONFIDENTIAL']],
    ['a draft', '  status: draft', 'event/repair-cafe_draft.ics', ['STATUS:TENTATIVE']],
  ])('says so of %s, in its name and its words', async (_name, release, path, lines) => {
    const told = await toldKit(bilingual(release, conference))
    const all = await calendars(told)
    expect(Object.keys(all)[0]).toBe(path)
    expect(all[path]?.split('\r\n')).toEqual(expect.arrayContaining(lines))
    const notice = told.kits[0]?.notice ?? 'none'
    expect(events(all[path] ?? '').map(event => saidOf(event, 'description')?.startsWith(notice))).toEqual([
      true,
      true,
      true,
    ])
  })

  it('keeps a hidden headline out of summary and words until the embargo lifts', async () => {
    const release = '  embargo: 2026-11-30T09:00:00+01:00\n  hideTitle: true'
    expect(await calendar(release, 'event: { start: 2026-12-01 }')).not.toContain('repair café')
  })

  it('is none without an event', async () => {
    expect(await calendars(await toldKit(bilingual()))).toEqual({})
  })
})

describe('the time of an event', () => {
  const brussels = 'BEGIN:VTIMEZONE|TZID:Europe/Brussels'
  it.each([
    ['a day', '{ start: 2026-12-01 }', '', 'DTSTART;VALUE=DATE:20261201|DTEND;VALUE=DATE:20261202|TRANSP:TRANSPARENT'],
    [
      'several days',
      '{ start: 2026-05-31, end: 2026-06-02 }',
      '',
      'DTSTART;VALUE=DATE:20260531|DTEND;VALUE=DATE:20260603',
    ],
    [
      'over a new year',
      '{ start: 2026-12-30, end: 2026-12-31 }',
      '',
      'DTSTART;VALUE=DATE:20261230|DTEND;VALUE=DATE:20270101',
    ],
    [
      'a day until an hour',
      '{ start: 2026-12-01, end: 2026-12-02T18:00 }',
      '',
      'DTSTART;VALUE=DATE:20261201|DTEND;VALUE=DATE:20261203',
    ],
    ['an hour', '{ start: 2026-12-01T18:00 }', brussels, 'DTSTART;TZID=Europe/Brussels:20261201T180000|SUMMARY'],
    [
      'from hour to hour',
      '{ start: 2026-12-01T18:00, end: 2026-12-01T20:30 }',
      brussels,
      'DTSTART;TZID=Europe/Brussels:20261201T180000|DTEND;TZID=Europe/Brussels:20261201T203000',
    ],
    [
      'an hour until a day',
      '{ start: 2026-12-01T18:00, end: 2026-12-03 }',
      brussels,
      'DTSTART;TZID=Europe/Brussels:20261201T180000|DTEND;TZID=Europe/Brussels:20261204T000000',
    ],
    [
      'an hour that ends at once',
      '{ start: 2026-12-01T18:00, end: 2026-12-01T18:00 }',
      brussels,
      'DTSTART;TZID=Europe/Brussels:20261201T180000|SUMMARY',
    ],
  ])('%s', async (_name, event, zone, expected) => {
    const text = (await calendar('', `event: ${event}`)).replaceAll('\r\n', '|')
    expect(text).toContain(expected)
    expect(text).toContain(zone)
    expect(text.includes('VTIMEZONE')).toBe(zone !== '')
  })

  it.each([
    ['UTC', 'UTC', '2026-12-01T18:00', '20261201T180000Z'],
    ['rules that no longer hold', 'Asia/Almaty', '2016-06-01T18:00', '20160601T120000Z'],
    ['the same zone today', 'Asia/Almaty', '2027-06-01T18:00', 'TZID=Asia/Almaty:20270601T180000'],
  ])('of a zone: %s', async (_name, zone, start, expected) => {
    const yaml = bilingual('', `event: { start: ${start} }`).replace('Europe/Brussels', zone)
    expect(Object.values(await calendars(await toldKit(yaml)))[0]).toContain(expected)
  })
})

describe('naughty strings', () => {
  const said = [...new Set(strings.map(text => text.trim().normalize()))].filter(text => text !== '')

  /** All that a reader can find out: how many events there are, and what they say. */
  it('are given back by ical.js, and add no event and no property', async () => {
    const told = await toldKit(bilingual('', conference))
    const names = events(Object.values(await calendars(told))[0] ?? '').map(event => Object.keys(event).sort())
    for (const text of said) {
      const found = events(await calendarSaying(told, text))
      expect(found.map(event => Object.keys(event).sort())).toEqual(names)
      expect(saidOf(found[0], 'summary')).toBe(plain(text))
      expect(saidOf(found[1], 'summary')).toBe(plain(text))
      expect(saidOf(found[0], 'location')).toBe(plain(text))
      expect(withoutBackslashes(found[0]?.organizer?.getParameter('cn'))).toBe(withoutBackslashes(plain(text)))
    }
  })

  it.skipIf(!hasPython('icalendar'))('are given back by Python’s icalendar', async () => {
    const told = await toldKit(bilingual('', conference))
    const all = await Promise.all(said.map(text => calendarSaying(told, text)))
    const script = `import sys, json, icalendar
read = lambda text: [str(e['SUMMARY']) for e in icalendar.Calendar.from_ical(text).walk('VEVENT')]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))`
    const expected = said.map(text => [plain(text), plain(text), 'Workshop'])
    const found = askPython(script, Buffer.from(JSON.stringify(all)))
    expect(JSON.parse(withoutBackslashes(found))).toEqual(JSON.parse(withoutBackslashes(expected)))
  })

  it('and breaks of every kind stay within their line', async () => {
    const told = await toldKit(bilingual('', conference))
    const text = await calendarSaying(told, 'a\r\nBEGIN:VEVENT\rb\u2028c\u0085d\u000be\u0000f\u001cg')
    expect(events(text)).toHaveLength(3)
    expect(saidOf(events(text)[0], 'summary')).toBe('a\nBEGIN:VEVENT\nb\nc\nd\nefg')
  })

  it('are folded after 75 octets, between characters', async () => {
    const told = await toldKit(bilingual('', conference))
    const lines = (await calendarSaying(told, 'ы𝒜'.repeat(200))).split('\r\n')
    expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBe(75)
  })
})

/** Readers differ in how they read two of them in a row, and agree on all else. */
function withoutBackslashes(value: unknown): string {
  return JSON.stringify(value)?.replaceAll('\\\\', '') ?? ''
}

function plain(text: string): string {
  return text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
}

/** A calendar whose kit says the same in every text. */
async function calendarSaying({ kit, kits, date }: Told, text: string): Promise<string> {
  const [local] = kits
  if (!local?.event || !kit.event) throw new Error('no event')
  const event = { ...local.event, name: text, where: text, agenda: [] }
  const [opening, workshop] = kit.event.agenda
  if (!opening || !workshop || !kit.event.organizer) throw new Error('no agenda')
  const named = { en: text }
  const raw = {
    ...kit,
    event: {
      ...kit.event,
      organizer: { ...kit.event.organizer, name: named },
      agenda: [{ ...opening, title: named }, workshop],
    },
  }
  const [file] = await calendarFiles({ ...local, headline: text, event }, { kit: raw, date })
  return textOf(file)
}
