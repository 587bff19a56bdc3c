import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, pathText } from '../data.ts'
import { isBefore, momentProblem } from '../values/calendar.ts'
import { isOnClock } from '../values/clock.ts'
import { zoneProblem } from '../values/tag.ts'
import type { Leaf } from '../walk.ts'

/** Times without a zone, times that the clock skips, and an event that ends before it starts. */
export function eventTimeFindings(data: Data, leaves: readonly Leaf[]): readonly Finding[] {
  return [...zoneless(data, leaves), ...skipped(data, leaves), ...backwards(data)]
}

function zoneless(data: Data, leaves: readonly Leaf[]): readonly Finding[] {
  const zone = dataAt(data, ['timezone'])
  const timed = leaves.find(
    ({ facet, value }) => facet === 'moment' && typeof value === 'string' && value.includes('T'),
  )
  if (!timed || zone !== undefined) return []
  return [
    {
      code: 'kit/missing',
      message: `${pathText(timed.path)} has a time, and the kit does not say of which time zone`,
      hint: 'Write timezone: Europe/Kyiv at the top of the file, with your own continent and city.',
      at: timed.path,
    },
  ]
}

/** In spring, clocks go from one hour to the next but one: no time of that night is between them. */
function skipped(data: Data, leaves: readonly Leaf[]): readonly Finding[] {
  const zone = dataAt(data, ['timezone'])
  if (typeof zone !== 'string' || zoneProblem(zone)) return []
  return leaves.flatMap(({ facet, value, path }) => {
    if (facet !== 'moment' || !isMoment(value) || !value.includes('T') || isOnClock(value, zone)) return []
    const message = `Clocks in ${zone} are put forward that night, and never show ${value.replace('T', ' ')}`
    return [{ code: 'event/dates', message, hint: 'Write the time that they show then: an hour later.', at: path }]
  })
}

function backwards(data: Data): readonly Finding[] {
  const at: Path = ['event', 'end']
  const [start, end] = [dataAt(data, ['event', 'start']), dataAt(data, at)]
  if (!isMoment(start) || !isMoment(end) || !isBefore(end, start)) return []
  return [
    {
      code: 'event/dates',
      message: `The event ends (${end}) before it starts (${start})`,
      hint: 'Exchange the two, or look at month and year.',
      at,
    },
  ]
}

function isMoment(value: Data | undefined): value is string {
  return typeof value === 'string' && !momentProblem(value)
}
