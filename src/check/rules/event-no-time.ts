import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const eventNoTime: Rule = {
  code: 'event/no-time',
  why: 'A journalist who plans to come needs the hour; a calendar entry without one fills the whole day.',
  mend: 'Write the local time after the day, and the time zone of the event.',
  bad: `
event:
  start: 2026-11-28
  place:
    venue: City library
`,
  good: `
timezone: Europe/Brussels
event:
  start: 2026-11-28T10:00
  place:
    venue: City library
`,
  check,
}

function check({ kit: { event } }: Subject): Fault[] {
  if (!event || event.start.includes('T')) return []
  return [
    {
      at: ['event', 'start'],
      message: `The event is announced for ${event.start}, without the time at which it starts`,
      hint: `Write start: ${event.start}T10:00, and timezone: the place’s own, such as Europe/Brussels`,
    },
  ]
}
