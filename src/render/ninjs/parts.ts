import type { KitEvent } from '../../kit/event.ts'
import type { Moment } from '../../kit/kit.ts'
import type { Contact, Person } from '../../kit/people.ts'
import { withOffset } from '../calendar/event-zone.ts'
import { type Source, some } from '../json-ld/things.ts'
import type { LocalKit } from '../localize/local-kit.ts'
import { name, text } from '../localize/telling.ts'
import { namedPeople, thingOf } from '../named-people.ts'
import { proseHtml } from '../prose/html.ts'
import { proseText } from '../prose/text.ts'
import { urnOf } from '../uid.ts'
import type { NinjsSource } from './ninjs.ts'

/** The lists that an item of ninjs 3.1 is made of. */

export function headlines({ headline, subheadline }: LocalKit) {
  const plain = { contentType: 'text/plain' }
  return [
    { role: 'main', ...plain, value: headline },
    ...(subheadline === undefined ? [] : [{ role: 'subheadline', ...plain, value: subheadline }]),
  ]
}

/** Lead and body, as text and as HTML whose headings stand below the headline. */
export function bodies({ lead, body }: LocalKit) {
  const parts = [lead, body].filter(tokens => tokens.length > 0)
  if (parts.length === 0) return undefined
  return [
    { role: 'main', contentType: 'text/plain', value: parts.map(tokens => proseText(tokens)).join('\n\n') },
    { role: 'main', contentType: 'text/html', value: parts.map(tokens => proseHtml(tokens, 2)).join('') },
  ]
}

/** Whoever is named, once for each way in which the release names them; those who answer with how to reach them. */
export function people({ raw, voice }: Source) {
  const all = namedPeople(raw).flatMap(({ thing, person, roles }) =>
    roles.map(role => ({
      name: name(voice, person.name),
      rel: role,
      uri: urnOf(raw, thing),
      contactInfo: role === 'contact' ? contactInfo(person, raw.contacts) : undefined,
    })),
  )
  return some(all)
}

function contactInfo(person: Person, contacts: readonly Contact[]) {
  const own = contacts.filter(contact => thingOf(contact.person) === thingOf(person))
  const all = own.flatMap(({ phone, email }) => [
    ...(phone ? [{ type: 'phone', role: 'office', value: phone }] : []),
    ...(email ? [{ type: 'email', role: 'office', value: email }] : []),
  ])
  return some(all)
}

export function organisations({ raw, voice }: Source) {
  const funders = new Set(raw.funding.map(({ funder }) => funder))
  const all = [...raw.organizations.values()].map(one => ({
    name: name(voice, one.name),
    rel: one === raw.issuer ? 'issuer' : funders.has(one) ? 'funder' : 'mentioned',
    uri: urnOf(raw, `organization/${one.id}`),
    contactInfo: one.url ? [{ type: 'web', role: 'office', value: one.url }] : undefined,
  }))
  return some(all)
}

/** Where the event is, with its address. */
export function places({ raw, voice }: Source) {
  const { place } = raw.event ?? {}
  const city = text(voice, place?.city)
  const called = text(voice, place?.venue) ?? city
  if (!place || called === undefined) return undefined
  const line = text(voice, place.address)
  const address = { lines: line === undefined ? undefined : [line], locality: city, country: place.country }
  return [{ name: called, rel: 'event', contactInfo: [{ type: 'address', address }] }]
}

/** A time is exact; a day is what ninjs calls expected, the only way in which it takes one. */
export function eventDetails(event: KitEvent, { raw, voice, zone }: NinjsSource) {
  const dated = (which: 'Start' | 'End', moment: Moment) => {
    const key = moment.includes('T') && zone ? `${which.toLowerCase()}Date` : `expected${which}Date`
    return { [key]: withOffset(moment, zone) }
  }
  const { organizer } = event
  return {
    dates: { ...dated('Start', event.start), ...(event.end ? dated('End', event.end) : {}) },
    organiser: organizer && {
      name: name(voice, organizer.name),
      uri: urnOf(raw, `organization/${organizer.id}`),
    },
  }
}
