import type { AgendaItem, KitEvent } from '../../kit/event.ts'
import type { Kit } from '../../kit/kit.ts'
import type { Contact, Organization } from '../../kit/people.ts'
import { languageFolder } from '../../package/names.ts'
import { contentBytes, textLine, valueLine } from '../content-line.ts'
import type { FormFile, Told } from '../form.ts'
import { formName } from '../form-name.ts'
import type { LocalKit } from '../localize/local-kit.ts'
import { name, text, type Voice } from '../localize/telling.ts'
import { proseText } from '../prose/text.ts'
import { uidOf } from '../uid.ts'
import { type CalendarClock, clockOf } from './clock.ts'
import { eventZone } from './event-zone.ts'
import type { Zone } from './zone.ts'

/**
 * The event and its agenda as a calendar (RFC 5545), `event/<id>.ics` in the primary language, `event/<id>_en.ics` in
 * each other one. An event of a calendar has one summary, so a language needs a file of its own; whoever opens two of
 * them still has the event once, since things have the same UID in all.
 *
 * The lines are written here: ical-generator 10 knows neither `RELATED-TO` nor languages, wants a mail address for
 * every organizer, escapes commas in addresses, which breaks them, and reads local times by the zone of the machine.
 */
export async function calendarFiles(
  kit: LocalKit,
  { kit: raw, date }: Pick<Told, 'kit' | 'date'>,
): Promise<readonly FormFile[]> {
  if (!raw.event) return []
  const { tag } = kit.language
  const ending = tag === raw.languages[0] ? '.ics' : `_${languageFolder(tag)}.ics`
  const zone = await eventZone(raw)
  const lines = calendarLines({ kit, raw, event: raw.event, voice: { kit: raw, language: kit.language }, date }, zone)
  return [{ path: formName(kit, 'event', ending), bytes: contentBytes(lines) }]
}

interface Calendar {
  readonly kit: LocalKit
  readonly raw: Kit
  readonly event: KitEvent
  readonly voice: Voice
  readonly date: Date
}

function calendarLines(calendar: Calendar, zone: Zone | undefined): readonly string[] {
  const { event } = calendar
  const clock = clockOf(zone, [event, ...event.agenda])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//presskit//presskit//EN',
    'CALSCALE:GREGORIAN',
    ...clock.definition,
    ...eventLines(calendar, clock),
    ...event.agenda.flatMap(item => itemLines(item, calendar, clock)),
    'END:VCALENDAR',
  ]
}

function eventLines(calendar: Calendar, clock: CalendarClock): readonly string[] {
  const { kit, raw, event } = calendar
  const language = { LANGUAGE: kit.language.tag }
  const { url } = event.organizer ?? raw.issuer ?? {}
  return [
    'BEGIN:VEVENT',
    valueLine('UID', uidOf(raw, 'event')),
    ...sharedLines(calendar),
    ...clock.lines(event),
    // Days that are marked do not keep anybody busy.
    ...(event.start.includes('T') ? [] : ['TRANSP:TRANSPARENT']),
    textLine('SUMMARY', kit.event?.name ?? kit.title, language),
    textLine('DESCRIPTION', description(kit), language),
    ...(event.organizer ? [organizerLine(event.organizer, calendar)] : []),
    ...kit.contacts.map(({ person, phone, email }) =>
      textLine(
        'CONTACT',
        [person.name, person.title, phone?.text, email?.text].filter(Boolean).join(kit.language.comma),
        language,
      ),
    ),
    ...(url ? [valueLine('URL', url)] : []),
    'END:VEVENT',
  ]
}

/** An item of the agenda as an event of its own, below the whole; none where the language has no words for it. */
function itemLines(item: AgendaItem, calendar: Calendar, clock: CalendarClock): readonly string[] {
  const { kit, raw, voice } = calendar
  const title = text(voice, item.title)
  if (title === undefined) return []
  const language = { LANGUAGE: kit.language.tag }
  const told = [kit.notice, ...item.speakers.map(person => name(voice, person.name))].filter(Boolean).join('\n')
  return [
    'BEGIN:VEVENT',
    valueLine('UID', uidOf(raw, itemName(item, raw))),
    valueLine('RELATED-TO', uidOf(raw, 'event'), { RELTYPE: 'PARENT' }),
    ...sharedLines(calendar),
    ...clock.lines(item),
    textLine('SUMMARY', title, language),
    ...(told ? [textLine('DESCRIPTION', told, language)] : []),
    'END:VEVENT',
  ]
}

/** Its title and which of that title it is: an item that is moved to another hour stays the same item. */
function itemName(item: AgendaItem, { event, languages }: Kit): string {
  const titleOf = ({ title }: AgendaItem) => languages.map(tag => title[tag]).find(own => own !== undefined)
  const same = event?.agenda.filter(other => titleOf(other) === titleOf(item)) ?? []
  return JSON.stringify(['agenda', titleOf(item), same.indexOf(item)])
}

function sharedLines({ kit, date }: Calendar): readonly string[] {
  const stamp = date.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const where = kit.event?.where
  return [
    valueLine('DTSTAMP', stamp),
    'SEQUENCE:0',
    kit.draft ? 'STATUS:TENTATIVE' : 'STATUS:CONFIRMED',
    // Calendars are shared; an embargo is not.
    ...(kit.embargoed ? ['CLASS:CONFIDENTIAL'] : []),
    ...(where ? [textLine('LOCATION', where, { LANGUAGE: kit.language.tag })] : []),
  ]
}

/** Embargo or draft, what it is about, how to get in. */
function description({ notice, title, headline, titleHidden, lead, event, language }: LocalKit): string {
  const { accreditation, name: eventName } = event ?? {}
  const { strings, colon, semicolon } = language
  const entry = accreditation && [
    accreditation.needed,
    accreditation.deadline && `${strings.deadline} ${accreditation.deadline}`,
    accreditation.contact,
    proseText(accreditation.note),
  ]
  return [
    notice,
    titleHidden ? title : headline === eventName ? undefined : headline,
    proseText(lead),
    entry?.some(Boolean) && `${strings.accreditation}${colon}${entry.filter(Boolean).join(semicolon)}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/**
 * An organizer is an address (RFC 5545, 3.8.4.3), and organizations of a kit have none: it is that of a press contact
 * who works there, or the one that calendars use for nobody, so that no answer goes to another house.
 */
function organizerLine(organizer: Organization, { raw, voice }: Calendar): string {
  const works = ({ person, email }: Contact) => person.organization === organizer && email !== undefined
  const email = raw.contacts.find(works)?.email
  const parameters = { CN: name(voice, organizer.name), LANGUAGE: voice.language.tag }
  return valueLine('ORGANIZER', email === undefined ? 'invalid:nomail' : `mailto:${mailAddress(email)}`, parameters)
}

/** Letters outside of ASCII stay (RFC 6068, 5); what would end the address does not. */
function mailAddress(email: string): string {
  return email.replaceAll(/[\s%?#&"<>\\^`{|}]/g, encodeURIComponent)
}
