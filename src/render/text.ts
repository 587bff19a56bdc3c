import type { DocumentContent } from './document.ts'
import type { LocalContact, LocalKit, LocalPerson } from './local-kit.ts'
import { proseText } from './prose-text.ts'

type Part = string | undefined | false

/** A document as a file of plain text, UTF-8. */
export function documentText({ text }: DocumentContent): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The release as plain text, in the order of every form (see the kit format). Ends with a line feed. */
export function releaseText(kit: LocalKit): string {
  return sections([
    ...opening(kit),
    kit.headline,
    kit.subheadline,
    kit.corrects && lines([`${kit.language.strings.corrects}:`, kit.corrects.text, kit.corrects.url]),
    ...story(kit),
    kit.kind === 'media-advisory' && eventText(kit),
    ...kit.quotes.map(({ text, person }) => lines([text, `— ${nameAndOffice(person)}`])),
    titled(
      kit.language.strings.speakers,
      kit.speakers.map(speaker => [nameAndOffice(speaker), speaker.topic]),
    ),
    kit.notes.length > 0 && `${kit.language.strings.notes}\n\n${proseText(kit.notes)}`,
    kit.endMark,
    ...kit.boilerplates.map(({ name, boilerplate }) => `${name}\n\n${proseText(boilerplate)}`),
    contactText(kit),
    ...fundingText(kit),
    ...kit.logoGroups.map(({ label, logos }) => label && lines([`${label}:`, ...logos.map(({ alt }) => `• ${alt}`)])),
  ])
}

/** The speakers with their biographies as plain text. */
export function speakersText(kit: LocalKit): string {
  return sections([
    ...opening(kit),
    kit.language.strings.speakers,
    kit.headline,
    ...kit.speakers.flatMap(speaker => [
      lines([nameAndOffice(speaker), speaker.topic]),
      speaker.bio.length > 0 && proseText(speaker.bio),
    ]),
    contactText(kit),
  ])
}

function opening({ issuer, label, releaseLine, date, language, draft }: LocalKit): Part[] {
  return [issuer?.name, draft && language.strings.draft, lines([label.toUpperCase(), `${releaseLine} · ${date.text}`])]
}

/** Dateline, lead and body: the dateline runs into the first words of a paragraph, and stands alone before all else. */
function story({ dateline, lead, body }: LocalKit): Part[] {
  const text = sections([proseText(lead), proseText(body)]).trimEnd()
  const [first] = [...lead, ...body]
  return dateline !== undefined && first?.type === 'paragraph_open' ? [`${dateline} — ${text}`] : [dateline, text]
}

function eventText({ event, language: { strings } }: LocalKit): Part {
  if (!event) return undefined
  return lines([
    event.name ?? strings.event,
    `${strings.when}: ${event.when}`,
    event.where && `${strings.where}: ${event.where}`,
    event.organizer && `${strings.organizer}: ${event.organizer}`,
    ...(event.accreditation ? accreditationLines(event.accreditation, strings) : []),
    ...event.agenda.map(({ when, title, speakers }) => `• ${[when, title, ...speakers].join(', ')}`),
  ])
}

function accreditationLines(
  { deadline, contact, note }: NonNullable<NonNullable<LocalKit['event']>['accreditation']>,
  strings: LocalKit['language']['strings'],
): Part[] {
  const facts = [deadline && `${strings.deadline} ${deadline}`, contact, proseText(note)].filter(Boolean)
  return [`${strings.accreditation}: ${facts.join('; ')}`]
}

function contactText({ contacts, language: { strings } }: LocalKit): Part {
  return titled(
    strings.contact,
    contacts.map(contact => contactLines(contact, strings.languages)),
  )
}

function contactLines({ label, person, phone, email, speaks }: LocalContact, languages: string): Part[] {
  return [
    label,
    [person.name, person.title].filter(Boolean).join(', '),
    person.organization,
    phone?.text,
    email?.text,
    speaks.length > 0 && `${languages}: ${speaks.join(', ')}`,
  ]
}

function fundingText({ funding }: LocalKit): Part[] {
  return funding.flatMap(({ statement, url, funder, disclaimer }) => [
    lines([statement, url]),
    funder.boilerplate.length > 0 && `${funder.name}\n\n${proseText(funder.boilerplate)}`,
    disclaimer,
  ])
}

function nameAndOffice({ name, title, organization }: LocalPerson): string {
  return [name, title, organization].filter(Boolean).join(', ')
}

function titled(title: string, groups: readonly Part[][]): Part {
  return groups.length > 0 && sections([title, ...groups.map(lines)]).trimEnd()
}

function lines(parts: readonly Part[]): string {
  return parts.filter(Boolean).join('\n')
}

function sections(parts: readonly Part[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
