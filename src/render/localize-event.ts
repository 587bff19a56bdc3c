import type { AgendaItem, KitEvent, Place } from '../kit/event.ts'
import { formatMoment, formatMoments } from '../language/dates.ts'
import type { LocalEvent } from './local-kit.ts'
import { name, prose, type Telling, text } from './telling.ts'

export function localizeEvent(telling: Telling, event: KitEvent): LocalEvent {
  const { dates } = telling.language
  const { accreditation } = event
  return {
    name: text(telling, event.name),
    when: formatMoments(dates, event.start, event.end),
    where: event.place && where(telling, event.place),
    organizer: event.organizer && name(telling, event.organizer.name),
    agenda: event.agenda.flatMap(item => agendaItem(telling, item)),
    accreditation: accreditation && {
      deadline: accreditation.deadline && formatMoment(dates, accreditation.deadline),
      contact: accreditation.contact && name(telling, accreditation.contact.name),
      note: prose(telling, accreditation.note),
    },
  }
}

function where(telling: Telling, { venue, address, city }: Place): string | undefined {
  return [venue, address, city].flatMap(part => text(telling, part) ?? []).join(telling.language.comma) || undefined
}

function agendaItem(telling: Telling, item: AgendaItem) {
  const title = text(telling, item.title)
  if (title === undefined) return []
  const when = formatMoments(telling.language.dates, item.start, item.end)
  return [{ when, title, speakers: item.speakers.map(person => name(telling, person.name)) }]
}
