import { grouped } from '../../grouped.ts'
import type { Accreditation, AgendaItem, KitEvent, Place } from '../../kit/event.ts'
import type { Person, Speaker } from '../../kit/people.ts'
import { formatDay, formatHours, formatMoment, formatMoments } from '../../language/dates.ts'
import type { LocalAgendaItem, LocalEvent } from './local-kit.ts'
import { name, prose, type Telling, text } from './telling.ts'

/** The speakers of the kit are introduced elsewhere in it; who is not has their office beside their name. */
export function localizeEvent(telling: Telling, event: KitEvent, speakers: readonly Speaker[]): LocalEvent {
  const { dates } = telling.language
  const introduced = speakers.map(({ person }) => person)
  const { accreditation } = event
  return {
    name: text(telling, event.name),
    when: formatMoments(dates, event.start, event.end),
    where: event.place && where(telling, event.place),
    organizer: event.organizer && name(telling, event.organizer.name),
    agenda: localizeAgenda(telling, event, introduced),
    accreditation: accreditation && localizeAccreditation(telling, accreditation),
  }
}

function localizeAccreditation(telling: Telling, { required, deadline, contact, note }: Accreditation) {
  const { dates, strings } = telling.language
  const needed = required ? strings.required : strings.notRequired
  return {
    needed: needed === '' || (required && deadline !== undefined) ? undefined : needed,
    deadline: deadline && formatMoment(dates, deadline),
    contact: contact && applyTo(telling, contact),
    note: prose(telling, note),
  }
}

/** Scripts of East Asia, where an address begins with the city. */
const cityFirst: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Kore'])

/** Those of them whose brackets are as wide as a character, and bring their own air. */
const wideBrackets: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan'])

function where(telling: Telling, { venue, address, city }: Place): string | undefined {
  const { comma, script } = telling.language
  const parts = cityFirst.has(script) ? [city, address, venue] : [venue, address, city]
  return parts.flatMap(part => text(telling, part) ?? []).join(comma) || undefined
}

function applyTo(telling: Telling, person: Person): string {
  const office = text(telling, person.title)
  return name(telling, person.name) + (office === undefined ? '' : telling.language.comma + office)
}

/** A day is named where there is more than the one that the event says already. */
function localizeAgenda(telling: Telling, { start, agenda }: KitEvent, introduced: readonly Person[]) {
  const { dates } = telling.language
  const days = [...grouped(agenda, item => item.start.slice(0, 10))]
  const told = days.map(([day, all]) => ({ day, items: all.flatMap(item => agendaItem(telling, item, introduced)) }))
  const filled = told.filter(({ items }) => items.length > 0)
  const isSaid = filled.every(({ day }) => start.startsWith(day))
  return filled.map(({ day, items }) => ({ day: isSaid ? undefined : formatDay(dates, day), items }))
}

function agendaItem(
  telling: Telling,
  { start, end, speakers, ...item }: AgendaItem,
  introduced: readonly Person[],
): LocalAgendaItem[] {
  const { dates } = telling.language
  const title = text(telling, item.title)
  if (title === undefined) return []
  const when = formatMoments(dates, start, end)
  const said = (person: Person) =>
    introduced.includes(person) ? name(telling, person.name) : withOffice(telling, person)
  const wholeDay = !start.includes('T') && (end ?? start) === start
  return [{ when, hours: formatHours(dates, start, end) ?? when, wholeDay, title, speakers: speakers.map(said) }]
}

function withOffice(telling: Telling, person: Person): string {
  const office = text(telling, person.title)
  const inBrackets = wideBrackets.has(telling.language.script) ? `（${office}）` : ` (${office})`
  return name(telling, person.name) + (office === undefined ? '' : inBrackets)
}
