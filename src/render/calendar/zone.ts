import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'
import type { Moment } from '../../kit/kit.ts'

/** A time zone as calendars are told of it. Moments are local, with a time. */
export interface Zone {
  /** As `TZID` names it; none for a zone that has no rules to be told. */
  readonly id: string | undefined
  /** Its `VTIMEZONE` (RFC 5545, 3.6.5), in lines without breaks. */
  readonly definition: readonly string[]
  /** Minutes east of Greenwich at a moment. */
  readonly offset: (moment: Moment) => number
  /** Whether the definition, which has the rules of today, gives a moment its true offset. */
  readonly holds: (moment: Moment) => boolean
}

interface Rule {
  readonly offset: number
  /** When it begins in each year; none when it always holds. */
  readonly from?: { readonly month: number; readonly week: number; readonly weekday: number; readonly time: string }
}

/**
 * A zone of the IANA database. What is to come follows the rules that ship with presskit, the same on every machine;
 * what is past follows the tables of Node, since the rules know nothing of the zone's history.
 */
export function zoneOf(timeZone: string): Zone {
  const definition = definitionOf(timeZone)
  const rules = rulesOf(definition)
  const known = /LAST-MODIFIED:(\d{4})(\d{2})(\d{2})/.exec(definition)?.slice(1).join('-')
  const byRules = (moment: Moment) => offsetByRules(rules, moment)
  const offset = (moment: Moment) =>
    (known !== undefined && moment >= known ? byRules(moment) : undefined) ?? offsetByHistory(timeZone, moment)
  return {
    id: /TZID:(.*)\r/.exec(definition)?.[1],
    definition: definition === '' ? [] : definition.split('\r\n'),
    offset,
    holds: moment => byRules(moment) === offset(moment),
  }
}

function definitionOf(timeZone: string): string {
  const block = tzlib_get_timezones().includes(timeZone) ? tzlib_get_ical_block(timeZone) : []
  return (typeof block === 'string' ? undefined : block[0]) ?? ''
}

function rulesOf(definition: string): readonly Rule[] {
  const blocks = definition.match(/BEGIN:(?:STANDARD|DAYLIGHT)[\s\S]*?END:/g) ?? []
  return blocks.map(block => {
    const [, sign, hours, minutes] = /TZOFFSETTO:([+-])(\d\d)(\d\d)/.exec(block) ?? []
    const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
    const [, hour, minute] = /DTSTART:\d{8}T(\d\d)(\d\d)/.exec(block) ?? []
    const [, month, week, weekday] = /BYMONTH=(\d+);BYDAY=(-?\d)(\w\w)/.exec(block) ?? []
    if (month === undefined) return { offset }
    const from = { month: Number(month), week: Number(week), weekday: weekdays.indexOf(weekday ?? '') }
    return { offset, from: { ...from, time: `${hour}:${minute}` } }
  })
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** Of the rule that began last, this year or else the year before. */
function offsetByRules(rules: readonly Rule[], moment: Moment): number | undefined {
  const begun = rules
    .map(({ offset, from }) => ({ offset, at: from ? beginning(Number(moment.slice(0, 4)), from) : '' }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
  return (begun.findLast(({ at }) => at <= moment) ?? begun.at(-1))?.offset
}

function beginning(year: number, { month, week, weekday, time }: NonNullable<Rule['from']>): Moment {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const last = new Date(Date.UTC(year, month, 0))
  const day =
    week > 0
      ? 1 + ((weekday - first + 7) % 7) + (week - 1) * 7
      : last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7) + (week + 1) * 7
  return `${new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)}T${time}`
}

/** A guess at the moment in UTC has an offset; with it the moment is known, but for the hour that a clock skips. */
function offsetByHistory(timeZone: string, moment: Moment): number {
  const local = localTime(moment)
  const guess = offsetAt(timeZone, local)
  return offsetAt(timeZone, local - guess * 60_000)
}

function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
}

/** A local moment on a clock that never changes, in milliseconds. */
function localTime(moment: Moment): number {
  return new Date(`${moment}:00Z`).getTime()
}
