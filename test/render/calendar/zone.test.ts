import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { inUtc, withOffset } from '../../../src/render/calendar/event-zone.ts'
import { type Zone, zoneOf } from '../../../src/render/calendar/zone.ts'

describe('the offset of a zone', () => {
  it.each([
    ['a zone that never changes', 'Asia/Dushanbe', '2016-05-31T10:00', '2016-05-31T10:00:00+05:00'],
    ['winter', 'Europe/Brussels', '2027-03-28T01:59', '2027-03-28T01:59:00+01:00'],
    ['summer, from its first hour', 'Europe/Brussels', '2027-03-28T03:00', '2027-03-28T03:00:00+02:00'],
    ['winter again', 'Europe/Kyiv', '2027-10-31T05:00', '2027-10-31T05:00:00+02:00'],
    ['the south', 'Australia/Sydney', '2027-01-10T09:00', '2027-01-10T09:00:00+11:00'],
    ['half an hour', 'Asia/Kolkata', '2027-01-10T09:00', '2027-01-10T09:00:00+05:30'],
    ['west', 'America/New_York', '2027-11-07T09:00', '2027-11-07T09:00:00-05:00'],
    ['half an hour west', 'America/St_Johns', '2027-01-10T09:00', '2027-01-10T09:00:00-03:30'],
    ['a rule that no longer holds', 'Asia/Almaty', '2016-05-31T10:00', '2016-05-31T10:00:00+06:00'],
    ['its rule of today', 'Asia/Almaty', '2027-05-31T10:00', '2027-05-31T10:00:00+05:00'],
    ['an old name', 'Europe/Kiev', '2027-07-01T10:00', '2027-07-01T10:00:00+03:00'],
    ['a zone that calendars have no rules for', 'Etc/GMT+5', '2027-07-01T10:00', '2027-07-01T10:00:00-05:00'],
    ['UTC', 'UTC', '2027-07-01T10:00', '2027-07-01T10:00:00+00:00'],
    ['a day', 'Europe/Brussels', '2027-07-01', '2027-07-01'],
  ])('%s', (_name, zone, moment, expected) => expect(withOffset(moment, zoneOf(zone))).toBe(expected))

  it('is left out without a zone', () => expect(withOffset('2027-07-01T10:00', undefined)).toBe('2027-07-01T10:00:00'))

  it.each([
    ['Asia/Almaty', '2016-05-31T03:00', '2016-05-30T21:00'],
    ['America/New_York', '2026-12-31T20:30', '2027-01-01T01:30'],
  ])('of %s gives the moment in UTC', (zone, moment, utc) => expect(inUtc(moment, zoneOf(zone))).toBe(utc))

  it('is told apart where the rules of today did not hold', () => {
    expect([zoneOf('Asia/Almaty').holds('2016-05-31T10:00'), zoneOf('Asia/Almaty').holds('2027-05-31T10:00')]).toEqual([
      false,
      true,
    ])
  })
})

it('reads the rules of every zone as another program reads them', () => {
  const zones = distinct(Intl.supportedValuesOf('timeZone').map(zoneOf))
  expect(zones.length).toBeGreaterThan(40)
  const wrong = zones.flatMap(zone => moments.filter(moment => zone.offset(moment) !== offsetElsewhere(zone, moment)))
  expect(wrong).toEqual([])
})

const moments = ['01-01', '02-28', '03-15', '03-31', '04-15', '06-30', '09-15', '10-20', '11-03', '12-31'].map(
  day => `2028-${day}T12:00`,
)

/** One zone for each set of rules. */
function distinct(zones: readonly Zone[]): readonly Zone[] {
  const rules = ({ definition }: Zone) => definition.filter(line => /^(TZOFFSETTO|DTSTART|RRULE)/.test(line)).join()
  return [...new Map(zones.map(zone => [rules(zone), zone])).values()]
}

function offsetElsewhere(zone: Zone, moment: string): number {
  const calendar = ICAL.Component.fromString(`BEGIN:VCALENDAR\r\n${zone.definition.join('\r\n')}\r\nEND:VCALENDAR`)
  const component = calendar.getFirstSubcomponent('vtimezone')
  if (!component) throw new Error('no time zone')
  const time = ICAL.Time.fromDateTimeString(`${moment}:00`)
  time.zone = new ICAL.Timezone(component)
  return time.utcOffset() / 60
}
