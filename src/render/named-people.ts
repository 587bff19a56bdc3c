import type { Kit } from '../kit/kit.ts'
import type { Person } from '../kit/people.ts'

/** How a kit names a person. */
export type Role = 'contact' | 'speaker' | 'quoted' | 'shown'

export interface NamedPerson {
  /** The same in every form and language: `person/olena`. */
  readonly thing: string
  readonly person: Person
  readonly roles: readonly Role[]
}

/** Everybody whom a kit names somewhere, once. */
export function namedPeople(kit: Kit): readonly NamedPerson[] {
  const found = new Map<string, { person: Person; roles: Set<Role> }>()
  for (const { person, role } of mentions(kit)) {
    const thing = thingOf(person)
    const known = found.get(thing) ?? { person, roles: new Set() }
    found.set(thing, { ...known, roles: known.roles.add(role) })
  }
  return [...found].map(([thing, { person, roles }]) => ({ thing, person, roles: [...roles] }))
}

/** Names of people and organizations, in every language of the kit. */
export function namesIn(kit: Kit): readonly string[] {
  const people = namedPeople(kit).map(({ person }) => person)
  return [...people, ...kit.people.values(), ...kit.organizations.values()].flatMap(({ name }) => Object.values(name))
}

/** The same, and those of cities. */
export function properNames(kit: Kit): readonly string[] {
  const cities = Object.values(kit.release.dateline?.places ?? {}).flat()
  return [...namesIn(kit), ...Object.values(kit.event?.place?.city ?? {}), ...cities]
}

/** Who has no id goes by name. */
export function thingOf({ id, name }: Person): string {
  return `person/${id ?? JSON.stringify(name)}`
}

function mentions({ contacts, speakers, release, event, photos, people }: Kit) {
  const as = (role: Role) => (person: Person) => ({ person, role })
  const shown = [...photos.values()].flatMap(photo => photo.people.flatMap(id => people.get(id) ?? []))
  const { accreditation } = event ?? {}
  return [
    ...speakers.map(({ person }) => person).map(as('speaker')),
    ...(event?.agenda ?? []).flatMap(item => item.speakers).map(as('speaker')),
    ...release.quotes.map(({ person }) => person).map(as('quoted')),
    ...contacts.map(({ person }) => person).map(as('contact')),
    ...(accreditation?.contact ? [accreditation.contact] : []).map(as('contact')),
    ...shown.map(as('shown')),
  ]
}
