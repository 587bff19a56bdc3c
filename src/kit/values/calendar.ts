import type { Problem } from '../../diagnostics/diagnostic.ts'

const day = String.raw`(\d{4}-\d{2}-\d{2})`
const clock = String.raw`((?:[01]\d|2[0-3]):[0-5]\d)`
const dayAlone = new RegExp(`^${day}$`)
const localTime = new RegExp(`^${day}T${clock}$`)
const instant = new RegExp(`^${day}T${clock}(?::[0-5]\\d)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)$`)
const offset = /(?:Z|UTC|GMT|[+-]\d{1,2}:?\d{2})\s*$/

/** A day of the calendar, ISO 8601: `2016-05-31`. */
export function dayProblem(text: string): Problem | undefined {
  const found = dayAlone.exec(text)
  return found ? noSuchDay(text) : wrong(text, 'a day, year-month-day', guessedDay(text) ?? '2016-05-31')
}

/** A day, or a local time of that day in the kit's time zone, ISO 8601: `2027-03-12T18:00`. */
export function momentProblem(text: string): Problem | undefined {
  const found = dayAlone.exec(text) ?? localTime.exec(text)
  if (found) return noSuchDay(found[1] ?? '')
  const guess = guessedDay(text)
  const time = guessedTime(text)
  const example = guess ? `${guess}${time ? `T${time}` : ''}` : '2027-03-12T18:00'
  return wrong(text, 'a day, or a day and a local time without seconds and offset', example)
}

/** RFC 3339 with an offset, for an embargo lifts everywhere at once. */
export function instantProblem(text: string): Problem | undefined {
  const found = instant.exec(text)
  if (found) return noSuchDay(found[1] ?? '')
  const guess = guessedDay(text)
  const example = `${guess ?? '2027-03-01'}T${guessedTime(text) ?? '09:00'}:00+02:00`
  if (!guess || (guessedTime(text) && offset.test(text)))
    return wrong(text, 'a date and time with its offset from UTC', example)
  return {
    code: 'embargo/no-offset',
    message: `${text} does not say at which moment the embargo lifts: outlets would publish hours apart`,
    hint: `Write date, time and the offset from UTC of your place: ${example}`,
  }
}

function noSuchDay(text: string): Problem | undefined {
  const date = new Date(`${text}T00:00:00Z`)
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return undefined
  return { code: 'kit/type', message: `The calendar has no day ${text}`, hint: 'Write year-month-day: 2016-05-31' }
}

function wrong(text: string, expected: string, example: string): Problem {
  return { code: 'kit/type', message: `${text} should be ${expected}`, hint: `Write ${example}` }
}

function guessedDay(text: string): string | undefined {
  const iso = /(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})/.exec(text)
  if (iso) return dated(iso[1], iso[2], iso[3])
  const european = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text)
  return european ? dated(european[3], european[2], european[1]) : undefined
}

function dated(...[year, month, date]: readonly (string | undefined)[]): string | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  return noSuchDay(text) ? undefined : text
}

function guessedTime(text: string): string | undefined {
  const found = /(?:^|[\sT])(\d{1,2}):(\d{2})/.exec(text)
  return found && Number(found[1]) < 24 ? `${found[1]?.padStart(2, '0')}:${found[2]}` : undefined
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
