import type { Kit, Moment } from '../../kit/kit.ts'
import { offsetText } from '../../kit/values/clock.ts'
import type { Zone } from './zone.ts'

/** The zone of a kit's event; none where no time needs it, and then its rules are not loaded. */
export async function eventZone({ timezone, event }: Kit): Promise<Zone | undefined> {
  const spans = event ? [event, ...event.agenda] : []
  const timed = spans.some(({ start, end }) => start.includes('T') || end?.includes('T'))
  if (timezone === undefined || !timed) return undefined
  const { zoneOf } = await import('./zone.ts')
  return zoneOf(timezone)
}

/** `2027-03-12T18:00` → `2027-03-12T18:00:00+02:00` (RFC 3339); a day stays a day, and so does a time without a zone. */
export function withOffset(moment: Moment, zone: Pick<Zone, 'offset'> | undefined): string {
  if (!moment.includes('T')) return moment
  return zone ? `${moment}:00${offsetText(zone.offset(moment))}` : `${moment}:00`
}

/** A local moment as a moment of UTC, without seconds. */
export function inUtc(moment: Moment, zone: Pick<Zone, 'offset'>): Moment {
  return new Date(new Date(`${moment}:00Z`).getTime() - zone.offset(moment) * 60_000).toISOString().slice(0, 16)
}
