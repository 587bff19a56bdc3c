const day = 24 * 60 * 60_000

/** Whether clocks of a zone of the IANA database ever show a local time, `2027-03-28T02:30`. */
export function isOnClock(moment: string, timeZone: string): boolean {
  return offsetAt(moment, timeZone) !== undefined
}

/** Minutes east of Greenwich at a local time, by the tables of Node; none where clocks skip it. */
export function offsetAt(moment: string, timeZone: string): number | undefined {
  const asUtc = new Date(`${moment}:00Z`).getTime()
  const shown = shownIn(timeZone)
  const offsets = [asUtc - day, asUtc + day].map(instant => shown(instant) - instant)
  const offset = offsets.find(offset => shown(asUtc - offset) === asUtc)
  return offset === undefined ? undefined : offset / 60_000
}

/** Minutes as RFC 3339 has them: `+02:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** What clocks show at an instant, as if it were UTC; milliseconds, to the second. */
function shownIn(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...Object.fromEntries(fields.map(field => [field, 'numeric'])),
  })
  return instant => {
    const parts = format.formatToParts(instant)
    const [year = 0, month = 1, date, hour, minute, second] = fields.map(field =>
      Number(parts.find(({ type }) => type === field)?.value),
    )
    return Date.UTC(year, month - 1, date, hour, minute, second)
  }
}

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
