import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Contact, Person, Speaker } from '../people.ts'
import { present } from '../present.ts'
import type { Quote } from '../release.ts'
import type { RawKit } from '../schema.ts'
import { type Context, lookUp, lookUpOptional, proseAt, type RawText, textOf } from './context.ts'

interface RawPerson {
  readonly name?: RawText | undefined
  readonly title?: RawText | undefined
  readonly organization?: string | undefined
  readonly photo?: string | undefined
  readonly languages?: readonly string[] | undefined
}

export function resolvePeople(raw: RawKit, context: Context): void {
  for (const [id, person] of Object.entries(raw.people ?? {})) {
    context.people.set(id, { id, ...inlinePerson(person, ['people', id], context) })
  }
}

/** A person by id, or with name and title in place. */
export function personOf(
  raw: string | (RawPerson & { person?: string | undefined }),
  path: Path,
  context: Context,
): Person {
  if (typeof raw === 'string') return lookUp(context.people, raw)
  return raw.person === undefined ? inlinePerson(raw, path, context) : lookUp(context.people, raw.person)
}

function inlinePerson(raw: RawPerson, path: Path, context: Context): Person {
  return present({
    name: textOf(raw.name ?? {}, context),
    title: textOf(raw.title, context),
    organization: lookUpOptional(context.organizations, raw.organization),
    bio: proseAt([...path, 'bio'], context),
    photo: lookUpOptional(context.photos, raw.photo),
    languages: raw.languages ?? [],
  })
}

export function speakersOf(raw: RawKit, context: Context): readonly Speaker[] {
  return (raw.speakers ?? []).map((speaker, index) =>
    present({ person: personOf(speaker, ['speakers', index], context), topic: textOf(speaker.topic, context) }),
  )
}

export function contactsOf(raw: RawKit, context: Context): readonly Contact[] {
  return (raw.contacts ?? []).map((contact, index) => {
    const person = personOf(contact, ['contacts', index], context)
    return present({
      person,
      label: textOf(contact.label, context),
      phone: contact.phone,
      email: contact.email,
      languages: contact.languages?.length ? contact.languages : person.languages,
    })
  })
}

export function quotesOf(raw: RawKit, context: Context): readonly Quote[] {
  return (raw.release.quotes ?? []).map((quote, index) => {
    const at = ['release', 'quotes', index]
    return {
      person: personOf(quote, at, context),
      text: textOf(quote.text, context),
      standalone: quote.standalone ?? false,
      at,
    }
  })
}
