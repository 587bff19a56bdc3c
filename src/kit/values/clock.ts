const day = 24 * 60 * 60_000

/** Whether clocks of a zone of the IANA database ever show a local time, `2027-03-28T02:30`. */
export function isOnClock(moment: string, timeZone: string): boolean {
  const asUtc = new Date(`${moment}:00Z`).getTime()
  const shown = shownIn(timeZone)
  const offsets = [asUtc - day, asUtc + day].map(instant => shown(instant) - instant)
  return offsets.some(offset => shown(asUtc - offset) === asUtc)
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
