import type { Day, Moment } from '../kit/kit.ts'
import type { DatePatterns } from './language.ts'

interface DayParts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** `2016-05-31` → `31 мая 2016 г.` */
export function formatDay(patterns: DatePatterns, day: Day): string {
  return fill(patterns, patterns.day, day, day)
}

/** As it stands in a dateline: `31 мая 2016`. */
export function formatDatelineDay(patterns: DatePatterns, day: Day): string {
  return fill(patterns, patterns.dateline, day, day)
}

/** `2016-05-31`, `2016-06-02` → `31 May – 2 June 2016`; a range of one day is that day. */
export function formatDays(patterns: DatePatterns, start: Day, end: Day): string {
  if (start === end) return formatDay(patterns, start)
  return fill(patterns, rangePattern(patterns, parts(start), parts(end)), start, end)
}

/** `2027-03-12T18:00` → `12 March 2027, 18:00`; a moment without a time is its day. */
export function formatMoment(patterns: DatePatterns, moment: Moment): string {
  const [day = '', time] = moment.split('T')
  return time === undefined
    ? formatDay(patterns, day)
    : formatDay(patterns, day) + patterns.dayAndTime + clock(patterns, time) + afterTime(patterns)
}

/** From start to end: days as a range, times of one day as `18:00–23:00`; of a day whose start has no time the day alone. */
export function formatMoments(patterns: DatePatterns, start: Moment, end: Moment | undefined): string {
  const [startDay = '', startTime] = start.split('T')
  const [endDay = '', endTime] = (end ?? start).split('T')
  if (startTime === undefined && endTime === undefined) return formatDays(patterns, startDay, endDay)
  if (startDay !== endDay) return `${formatMoment(patterns, start)} – ${formatMoment(patterns, end ?? start)}`
  if (startTime === undefined || endTime === undefined || startTime === endTime) return formatMoment(patterns, start)
  const times = clock(patterns, startTime) + dash(patterns) + clock(patterns, endTime) + afterTime(patterns)
  return formatDay(patterns, startDay) + patterns.dayAndTime + times
}

/** The hours alone, below the day that they are of: `18:00–23:00`; none for a day without hours, or for more than one day. */
export function formatHours(patterns: DatePatterns, start: Moment, end: Moment | undefined): string | undefined {
  const [startDay, startTime] = start.split('T')
  const [endDay, endTime] = (end ?? start).split('T')
  if (startTime === undefined || startDay !== endDay) return undefined
  const until = endTime === undefined || endTime === startTime ? '' : dash(patterns) + clock(patterns, endTime)
  return clock(patterns, startTime) + until + afterTime(patterns)
}

function rangePattern(patterns: DatePatterns, start: DayParts, end: DayParts): string {
  if (start.year !== end.year) return patterns.rangeOverYears
  return start.month === end.month ? patterns.rangeInMonth : patterns.rangeInYear
}

function fill(patterns: DatePatterns, pattern: string, start: Day, end: Day): string {
  const from = parts(start)
  const to = parts(end)
  const values: Readonly<Record<string, string>> = {
    d: dayNumber(patterns, from),
    m: patterns.months[Number(from.month) - 1] ?? from.month,
    y: from.year,
    D: dayNumber(patterns, to),
    M: patterns.months[Number(to.month) - 1] ?? to.month,
    Y: to.year,
  }
  return pattern.replaceAll(/'([^']*)'|[dmyDMY]/g, (letter, literal) => literal ?? values[letter])
}

function dayNumber({ firstDay }: DatePatterns, { day }: DayParts): string {
  const number = String(Number(day))
  return number === '1' ? (firstDay ?? number) : number
}

function parts(day: Day): DayParts {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  return { year, month, day: dayOfMonth }
}

/** `09:05`, `9 h 05`: between words an hour stands without a zero. Seconds say nothing in a press kit. */
function clock({ time: form }: DatePatterns, time: string): string {
  const [hours = '', minutes = ''] = time.split(':')
  const colon = form?.colon ?? ':'
  return (colon === ':' ? hours : String(Number(hours))) + colon + minutes
}

/** `18:00–23:00`, and with air where hours have it within: `18 h 00 – 23 h 00`. */
function dash({ time }: DatePatterns): string {
  return time && /\s/.test(time.colon) ? '\u00a0–\u00a0' : '–'
}

function afterTime({ time }: DatePatterns): string {
  return time?.after ?? ''
}
