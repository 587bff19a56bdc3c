import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const eventNoVenue: Rule = {
  code: 'event/no-venue',
  why: 'A city is not a place to go to: journalists and photographers need the door.',
  mend: 'Write the venue’s name, and its address where people do not know it.',
  bad: `
timezone: Europe/Brussels
event:
  start: 2026-11-28T10:00
  place:
    city: Ghent
`,
  good: `
timezone: Europe/Brussels
event:
  start: 2026-11-28T10:00
  place:
    venue: City library
    city: Ghent
`,
  check,
}

function check({ kit: { event }, lost }: Subject): Fault[] {
  if (!event || event.place?.venue || event.place?.address) return []
  if (['venue', 'address'].some(key => lost.touches(['event', 'place', key]))) return []
  return [
    {
      at: event.place ? ['event', 'place'] : ['event'],
      message: 'The event has no venue: nobody can tell where to go',
      hint: 'Write place: with venue: and the name of the house, and address: where it is not well known',
    },
  ]
}
