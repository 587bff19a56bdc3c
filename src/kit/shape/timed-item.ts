import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, isMap } from '../data.ts'
import { flow } from './expectation.ts'

/** `10:00 Welcome`, `10.15–11.30: Tour`. */
const timed = /^(\d{1,2})[:.h](\d{2})(?:\s*[–-]\s*(\d{1,2})[:.h](\d{2}))?[\s:,–-]+(\S.*)$/s

/** An item of the agenda as programmes print it, the hour before the title, on the day of the event. */
export function timedItem(path: Path, data: Data): Finding | undefined {
  if (path.length !== 3 || path[0] !== 'event' || path[1] !== 'agenda') return undefined
  const found = timed.exec(lineOf(dataAt(data, path)))
  if (!found) return undefined
  const [, hour = '', minute, endHour, endMinute, title] = found
  const [day = '2027-03-12'] = /^\d{4}-\d{2}-\d{2}/.exec(String(dataAt(data, ['event', 'start']))) ?? []
  const start = `${day}T${hour.padStart(2, '0')}:${minute}`
  const end = endHour === undefined ? {} : { end: `${day}T${endHour.padStart(2, '0')}:${endMinute}` }
  return {
    code: 'kit/type',
    message: 'Hour and title stand in one line, and an item of the agenda says each under its key',
    hint: `Write - ${flow({ start, ...end, title })}`,
    at: path,
  }
}

/** `10:15: Tour` is a key and its value. */
function lineOf(item: Data | undefined): string {
  if (typeof item === 'string') return item
  const [[key = '', value] = [], ...others] = isMap(item) ? Object.entries(item) : []
  return others.length === 0 && typeof value === 'string' ? `${key} ${value}` : ''
}
