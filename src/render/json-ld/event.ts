import type { AgendaItem, KitEvent, Place } from '../../kit/event.ts'
import { withOffset } from '../calendar/event-zone.ts'
import type { Zone } from '../calendar/zone.ts'
import { text } from '../localize/telling.ts'
import { thingOf } from '../named-people.ts'
import { urnOf } from '../uid.ts'
import { type Node, referTo, type Source, some } from './things.ts'

/** An Event of schema.org: times with their offset, days as days, the agenda as events of their own. */
export function eventNode(event: KitEvent, source: Source, zone: Zone | undefined): Node {
  const { raw, kit } = source
  const agenda = event.agenda.flatMap(item => itemNode(item, source, zone))
  return {
    '@type': 'Event',
    '@id': urnOf(raw, 'event'),
    name: kit.event?.name ?? kit.title,
    startDate: withOffset(event.start, zone),
    endDate: event.end && withOffset(event.end, zone),
    location: event.place && placeNode(event.place, source),
    organizer: event.organizer && referTo(raw, `organization/${event.organizer.id}`),
    performer: some(raw.speakers.map(({ person }) => referTo(raw, thingOf(person)))),
    subEvent: some(agenda),
  }
}

function itemNode({ title, start, end, speakers }: AgendaItem, { raw, voice }: Source, zone: Zone | undefined): Node[] {
  const name = text(voice, title)
  if (name === undefined) return []
  return [
    {
      '@type': 'Event',
      name,
      startDate: withOffset(start, zone),
      endDate: end && withOffset(end, zone),
      superEvent: referTo(raw, 'event'),
      performer: some(speakers.map(person => referTo(raw, thingOf(person)))),
    },
  ]
}

function placeNode({ venue, address, city, country }: Place, { voice }: Source): Node {
  return {
    '@type': 'Place',
    name: text(voice, venue) ?? text(voice, city),
    address: {
      '@type': 'PostalAddress',
      streetAddress: text(voice, address),
      addressLocality: text(voice, city),
      addressCountry: country,
    },
  }
}
