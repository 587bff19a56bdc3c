import type { AgendaItem, KitEvent } from '../../kit/event.ts'
import type { Moment } from '../../kit/kit.ts'
import type { Person } from '../../kit/people.ts'
import { isBefore } from '../../kit/values/calendar.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** Journalists plan their day by the agenda: it has to be one that can be kept. */
export const eventAgenda: Rule = {
  code: 'event/agenda',
  why: 'Journalists plan their day by the agenda: an item outside of the event, or a speaker in two places at once, sends them to the wrong door.',
  mend: 'Mend the time of the item or of the event, or name another speaker.',
  bad: `
timezone: Europe/Brussels
event:
  start: 2026-11-28T10:00
  end: 2026-11-28T16:00
  place:
    venue: City library
  agenda:
    - start: 2026-11-28T18:00
      title: First repairs
`,
  good: `
timezone: Europe/Brussels
event:
  start: 2026-11-28T10:00
  end: 2026-11-28T16:00
  place:
    venue: City library
  agenda:
    - start: 2026-11-28T11:00
      title: First repairs
`,
  check,
}

function check({ kit: { event }, lost }: Subject): Fault[] {
  if (event === undefined || (event.end !== undefined && isBefore(event.end, event.start))) return []
  const isKnown = !lost.touches(['event', 'start']) && !lost.touches(['event', 'end'])
  return event.agenda.flatMap((item, index) => [
    ...(isKnown ? outside(item, event) : []),
    ...backwards(item),
    ...double(item, event.agenda.slice(0, index)),
  ])
}

function outside(item: AgendaItem, event: KitEvent): Fault[] {
  if (isBefore(item.start, event.start)) {
    const message = `The item starts at ${item.start}, before the event does (${event.start})`
    return [{ at: [...item.at, 'start'], message, hint: 'Mend the item’s start, or event.start' }]
  }
  // Without an end the event is announced as one day.
  const end = event.end ?? event.start.slice(0, 10)
  const key = item.end === undefined || isBefore(end, item.start) ? 'start' : 'end'
  const moment = item[key] ?? item.start
  if (!isBefore(end, moment)) return []
  const verb = key === 'start' ? 'starts' : 'ends'
  return [
    event.end === undefined
      ? {
          at: [...item.at, key],
          message: `The item ${verb} at ${moment}, and the event is on ${end} alone`,
          hint: 'Write event.end when it goes on longer',
        }
      : {
          at: [...item.at, key],
          message: `The item ${verb} at ${moment}, after the event has ended (${end})`,
          hint: `Mend the item’s ${key}, or event.end`,
        },
  ]
}

function backwards({ start, end, at }: AgendaItem): Fault[] {
  if (end === undefined || !isBefore(end, start)) return []
  const message = `The item ends at ${end}, before it starts (${start})`
  return [{ at: [...at, 'end'], message, hint: 'Write the later moment under end' }]
}

/** Whoever speaks in an item and in an earlier one of the list at the same time. */
function double(item: AgendaItem, others: readonly AgendaItem[]): Fault[] {
  return others
    .filter(other => overlap(item, other))
    .flatMap(other =>
      item.speakers.flatMap((person, index) =>
        other.speakers.some(speaker => identity(speaker) === identity(person))
          ? [
              {
                at: [...item.at, 'speakers', index],
                message: `${nameOf(person)} speaks in two items at once: here from ${item.start}, there from ${other.start}`,
                hint: 'Move one of the items, or name another speaker',
              },
            ]
          : [],
      ),
    )
}

/** Items without a time of day may well follow each other. One without an end is taken for its first minute. */
function overlap(a: AgendaItem, b: AgendaItem): boolean {
  if (!hasTime(a.start) || !hasTime(b.start)) return false
  if (a.start === b.start) return true
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return first.end !== undefined && hasTime(first.end) && second.start < first.end
}

function hasTime(moment: Moment): boolean {
  return moment.includes('T')
}

function identity({ id, name }: Person): string {
  return id ?? JSON.stringify(name)
}

function nameOf({ id, name }: Person): string {
  return Object.values(name)[0] ?? id ?? 'A speaker'
}
