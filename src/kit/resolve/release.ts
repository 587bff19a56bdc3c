import type { KitEvent } from '../event.ts'
import type { LanguageTag } from '../kit.ts'
import { present } from '../present.ts'
import type { Dateline, Release } from '../release.ts'
import type { RawKit } from '../schema.ts'
import { hasForm } from '../walk.ts'
import { type Context, lookUpOptional, proseAt, type RawText, textOf } from './context.ts'
import { personOf, quotesOf } from './people.ts'

export function releaseOf(raw: RawKit, context: Context): Release {
  const { release } = raw
  const text = (value: RawText | undefined) => textOf(value, context)
  return present({
    kind: release.kind ?? 'press-release',
    status: release.status ?? 'final',
    date: release.date,
    embargo: release.embargo && withSeconds(release.embargo),
    hideTitle: release.hideTitle ?? false,
    label: text(release.label),
    headline: textOf(release.headline, context),
    shortTitle: text(release.shortTitle),
    subheadline: text(release.subheadline),
    dateline: datelineOf(release.dateline, context),
    lead: proseAt(['release', 'lead'], context),
    body: proseAt(['release', 'body'], context),
    quotes: quotesOf(raw, context),
    notes: proseAt(['release', 'notes'], context),
    endMark: endMarkOf(release.endMark, context),
    corrects: release.corrects && present({ text: text(release.corrects.text), url: release.corrects.url }),
  })
}

/** RFC 3339 has seconds; people leave them out. */
function withSeconds(instant: string): string {
  return instant.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, 'T$1:00')
}

function endMarkOf(raw: RawText | undefined, context: Context): Release['endMark'] {
  return raw === undefined || raw === 'auto' ? 'auto' : raw === 'none' ? 'none' : textOf(raw, context)
}

type RawDateline = RawKit['release']['dateline']

function datelineOf(raw: RawDateline, context: Context): Dateline | undefined {
  if (raw === undefined) return undefined
  if (isForm(raw)) return present({ places: placesOf(raw.places, context), text: textOf(raw.text, context) })
  const cities = Object.entries(textOf(raw, context))
  return { places: Object.fromEntries(cities.map(([language, city]) => [language, [city]])) }
}

interface DatelineForm {
  places?: string[] | Record<LanguageTag, string[]> | undefined
  text?: string | Record<LanguageTag, string | null> | undefined
}

function isForm(raw: Exclude<RawDateline, undefined>): raw is DatelineForm {
  return typeof raw !== 'string' && hasForm(raw)
}

function placesOf(raw: DatelineForm['places'], { languages }: Context): Dateline['places'] {
  const places: Record<LanguageTag, readonly string[]> = {}
  for (const language of languages) {
    const own = Array.isArray(raw) ? raw : raw?.[language]
    if (own) places[language] = own
  }
  return places
}

export function eventOf({ event }: RawKit, context: Context): KitEvent | undefined {
  if (!event) return undefined
  const { accreditation } = event
  return present({
    name: textOf(event.name, context),
    start: event.start,
    end: event.end,
    place: event.place && placeOf(event.place, context),
    organizer: lookUpOptional(context.organizations, event.organizer),
    agenda: (event.agenda ?? []).map((item, index) => agendaItemOf(item, index, context)),
    accreditation: accreditation && accreditationOf(accreditation, context),
  })
}

type RawEvent = Exclude<RawKit['event'], undefined>

function placeOf({ venue, address, city, country }: Exclude<RawEvent['place'], undefined>, context: Context) {
  return present({
    venue: textOf(venue, context),
    address: textOf(address, context),
    city: textOf(city, context),
    country,
  })
}

function agendaItemOf(item: Exclude<RawEvent['agenda'], undefined>[number], index: number, context: Context) {
  const at = ['event', 'agenda', index]
  const speakers = (item.speakers ?? []).map((speaker, number) =>
    personOf(speaker, [...at, 'speakers', number], context),
  )
  return present({ start: item.start, end: item.end, title: textOf(item.title, context), speakers, at })
}

function accreditationOf(raw: Exclude<RawEvent['accreditation'], undefined>, context: Context) {
  const at = ['event', 'accreditation']
  return present({
    required: raw.required ?? true,
    deadline: raw.deadline,
    contact: raw.contact === undefined ? undefined : personOf(raw.contact, [...at, 'contact'], context),
    note: proseAt([...at, 'note'], context),
  })
}
