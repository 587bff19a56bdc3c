import type { Moment } from '../../kit/kit.ts'
import { valueLine } from '../content-line.ts'
import { inUtc } from './event-zone.ts'
import type { Zone } from './zone.ts'

/** A time from start to end, as a kit writes it. */
export interface Span {
  readonly start: Moment
  readonly end?: Moment
}

/** How a calendar writes its times. */
export interface CalendarClock {
  /** The lines of its `VTIMEZONE`; none when no time needs it. */
  readonly definition: readonly string[]
  /** `DTSTART`, and `DTEND` where there is an end. */
  readonly lines: (span: Span) => readonly string[]
}

/**
 * Times are written in the kit's own zone, as people say them, with its definition; where that is UTC, or the zone of
 * back then had other rules than today, in UTC. Days need no zone.
 */
export function clockOf(zone: Zone | undefined, spans: readonly Span[]): CalendarClock {
  const timed = spans.filter(({ start }) => start.includes('T'))
  const times = timed.flatMap(({ start, end }) => [start, end ?? start]).filter(moment => moment.includes('T'))
  if (!zone || times.length === 0) return { definition: [], lines: spanLines(floatingLine) }
  const local = zone.id !== 'Etc/UTC' && zone.definition.length > 0 && times.every(zone.holds)
  return local
    ? { definition: zone.definition, lines: spanLines(localLine(zone)) }
    : { definition: [], lines: spanLines(utcLine(zone)) }
}

type WriteTime = (name: string, moment: Moment) => string

/** The end is the first moment after (RFC 5545, 3.6.1): a last day is over at midnight. No end is guessed. */
function spanLines(line: WriteTime): CalendarClock['lines'] {
  return ({ start, end }) => {
    if (!start.includes('T')) return [dayLine('DTSTART', start), dayLine('DTEND', dayAfter(end ?? start))]
    const until = end === undefined || end.includes('T') ? end : `${dayAfter(end)}T00:00`
    return [line('DTSTART', start), ...(until !== undefined && until > start ? [line('DTEND', until)] : [])]
  }
}

function dayLine(name: string, day: string): string {
  return valueLine(name, compact(day), { VALUE: 'DATE' })
}

const floatingLine: WriteTime = (name, moment) => valueLine(name, compact(moment))

function localLine({ id }: Zone): WriteTime {
  return (name, moment) => valueLine(name, compact(moment), { TZID: id })
}

function utcLine(zone: Zone): WriteTime {
  return (name, moment) => valueLine(name, `${compact(inUtc(moment, zone))}Z`)
}

/** `2027-03-12T18:00` → `20270312T180000` */
function compact(moment: Moment): string {
  const [day = '', time] = moment.split('T')
  return day.replaceAll('-', '') + (time === undefined ? '' : `T${time.replace(':', '')}00`)
}

function dayAfter(moment: Moment): string {
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
