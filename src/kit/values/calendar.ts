import type { Problem } from '../../diagnostics/diagnostic.ts'
import { offsetAt, offsetText } from './clock.ts'
import { spelledDay } from './spelled-day.ts'
import { zoneProblem } from './tag.ts'

const day = String.raw`(\d{4}-\d{2}-\d{2})`
const clock = String.raw`((?:[01]\d|2[0-3]):[0-5]\d)`
const dayAlone = new RegExp(`^${day}$`)
const localTime = new RegExp(`^${day}T${clock}$`)
const instant = new RegExp(`^${day}T${clock}(?::[0-5]\\d)?(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|\\+14:00)$`)
const offset = /(?:Z|UTC|GMT|[+-]\d{1,2}:?\d{2})\s*$/

/** A day of the calendar, ISO 8601: `2016-05-31`. */
export function dayProblem(text: string): Problem | undefined {
  const found = dayAlone.exec(text)
  return found
    ? noSuchDay(text)
    : wrong(text, 'a day, year-month-day', guessedDay(text) ?? 'year-month-day: 2016-05-31')
}

/** The day of a day, a moment or an instant. */
export function dayOf(text: string): string | undefined {
  const [date = ''] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(text) ?? []
  return date === '' || noSuchDay(date) ? undefined : date
}

/** Whether one moment is surely before another: by day where either has no time. ISO 8601 sorts as text. */
export function isBefore(moment: string, other: string): boolean {
  const length = Math.min(moment.length, other.length)
  return moment.slice(0, length) < other.slice(0, length)
}

/** What a kit tells of its times: a day and a zone, for examples. */
export interface Likely {
  readonly day?: string | undefined
  readonly zone?: string | undefined
}

/**
 * A day, or a local time of that day in the kit's time zone, ISO 8601: `2027-03-12T18:00`. Where the text does not tell
 * its day, the likely one stands in the example.
 */
export function momentProblem(text: string, { day = '2027-03-12' }: Likely = {}): Problem | undefined {
  const found = dayAlone.exec(text) ?? localTime.exec(text)
  if (found) return noSuchDay(found[1] ?? '')
  return (
    noSuchTime(text) ?? wrong(text, 'a day, or a day and a local time without seconds and offset', likely(text, day))
  )
}

/** What to write in place of a moment, as far as it can be told. */
function likely(text: string, likelyDay: string): string {
  const guess = guessedDay(text)
  const time = guessedTime(text)
  if (guess) return `${guess}${time ? `T${time}` : ''}`
  return time ? `the day, too: ${likelyDay}T${time}` : `year-month-day, a T and the time: ${likelyDay}T18:00`
}

/** RFC 3339 with an offset, for an embargo lifts everywhere at once. */
export function instantProblem(text: string, { day = '2027-03-01', zone }: Likely = {}): Problem | undefined {
  const found = instant.exec(text)
  if (found) return noSuchDay(found[1] ?? '')
  const guess = guessedDay(text)
  const local = `${guess ?? day}T${guessedTime(text) ?? '09:00'}`
  const example = `${local}:00${guessedOffset(text) ?? offsetIn(zone, local) ?? '+hh:mm (Z for UTC)'}`
  const expected = 'a date and time with its offset from UTC'
  if (!guess) return wrong(text, expected, `year-month-day, a T, the time and the offset from UTC: ${example}`)
  if (guessedTime(text) && offset.test(text)) return wrong(text, expected, example)
  return {
    code: 'embargo/no-offset',
    message: `${text} does not say at which moment the embargo lifts: outlets would publish hours apart`,
    hint: `Write date, time and the offset from UTC of your place: ${example}`,
  }
}

function offsetIn(zone: string | undefined, local: string): string | undefined {
  const minutes = zone === undefined || zoneProblem(zone) ? undefined : offsetAt(local, zone)
  return minutes === undefined ? undefined : offsetText(minutes)
}

/** Before photography, a year is a slip of the keys. */
const firstYear = '1800'

function noSuchDay(text: string): Problem | undefined {
  if (text < firstYear) {
    const message = `The year of ${text} lies too far back`
    return { code: 'kit/type', message, hint: 'Write year-month-day, with a year of four digits: 2016-05-31' }
  }
  const date = new Date(`${text}T00:00:00Z`)
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return undefined
  const last = lastOfMonth(text)
  const hint = last ? `The last day of that month is ${last}.` : 'Write year-month-day: 2016-05-31'
  return { code: 'kit/type', message: `The calendar has no day ${text}`, hint }
}

/** A day and an hour or a minute that no clock shows; 24:00 (ISO 8601 has allowed it) is the next day's 00:00. */
function noSuchTime(text: string): Problem | undefined {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/.exec(text) ?? []
  if (time === '' || noSuchDay(date) || guessedTime(text)) return undefined
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60_000).toISOString().slice(0, 10)
  return {
    code: 'kit/type',
    message: `No clock shows ${time}`,
    hint: time === '24:00' ? `Write ${next}T00:00` : `Write hours from 00 to 23, minutes from 00 to 59: ${date}T18:00`,
  }
}

/** Where the month is one, and its day is one too many. */
function lastOfMonth(text: string): string | undefined {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  if (month < 1 || month > 12 || date < 29) return undefined
  return dated(...text.split('-').slice(0, 2), String(new Date(Date.UTC(year, month, 0)).getUTCDate()))
}

function wrong(text: string, expected: string, example: string): Problem {
  return { code: 'kit/type', message: `${text} should be ${expected}`, hint: `Write ${example}` }
}

function guessedDay(text: string): string | undefined {
  const iso = /(?<!\d)(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?!\d)/.exec(text)
  if (iso) return dated(iso[1], iso[2], iso[3])
  const spelled = spelledDay(text)
  if (spelled) return dated(...spelled)
  const [, first, sign, second, year] = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/.exec(text) ?? []
  if (year === undefined) return undefined
  const [dayFirst, monthFirst] = [dated(year, second, first), dated(year, first, second)]
  // With a slash or a hyphen, some put the month first: two numbers that may both be months tell nothing.
  if (sign !== '.' && first !== second && dayFirst && monthFirst) return undefined
  return dayFirst ?? monthFirst
}

function dated(...[year, month, date]: readonly (string | undefined)[]): string | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  return noSuchDay(text) ? undefined : text
}

function guessedTime(text: string): string | undefined {
  const found = /(?:^|[\sT])(\d{1,2})(?:[:h](\d{2})|(?=\s*[ap]\.?m\b))(?::[\d.]+)?\s*(?:([ap])\.?m\b)?/i.exec(text)
  const [, hours = '', minutes, half = ''] = found ?? []
  if (!found || Number(hours) >= 24 || Number(minutes ?? 0) >= 60) return undefined
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
}

/** Of what follows a time. */
function guessedOffset(text: string): string | undefined {
  const rest = /\d:\d{2}(?::[\d.]+)?(.*)$/.exec(text)?.[1] ?? ''
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2})(?::?(\d{2}))?\s*$/.exec(rest) ?? []
  if (sign === undefined) return /(?:Z|UTC|GMT)\s*$/.test(rest) ? 'Z' : undefined
  return Number(hours) < 14 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : undefined
}

/** A pattern as `DatePatterns` has them: the first day with month and year, and all words between quotation marks. */
export function datePatternProblem(pattern: string): Problem | undefined {
  const letters = pattern.replaceAll(/'[^']*'/g, ' ')
  const stray = letters.match(/[\p{L}']+/gu)?.find(part => !/^[dmyDMY]$/.test(part))
  const message =
    stray !== undefined
      ? `The pattern ${pattern} has ${stray} outside of single quotes`
      : [/d/, /[mM]/, /[yY]/].every(part => part.test(letters))
        ? undefined
        : `The pattern ${pattern} lacks the day, the month or the year`
  const hint = `Write d, m and y for day, month and year, D, M and Y for those of the last day, and words in single quotes: "d 'de' m 'de' y"`
  return message === undefined ? undefined : { code: 'kit/type', message, hint }
}
