import type { Kit, Text } from '../../kit/kit.ts'
import type { Contact, Organization } from '../../kit/people.ts'
import { mediaTypeOf } from '../../package/media-types.ts'
import type { LocalKit, LocalLogo, LocalPhoto } from '../localize/local-kit.ts'
import { name, prose, text, type Voice } from '../localize/telling.ts'
import { type NamedPerson, thingOf } from '../named-people.ts'
import { proseText } from '../prose/text.ts'
import { urnOf } from '../uid.ts'

/** A thing with its properties; those without a value are left out of the text. */
export type Node = Readonly<Record<string, unknown>>

export interface Source {
  readonly kit: LocalKit
  readonly raw: Kit
  readonly voice: Voice
}

/** A list that holds something; an empty one is left out. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

/** Names another thing of the graph, `person/olena`. */
export function referTo(raw: Kit, thing: string): Node {
  return { '@id': urnOf(raw, thing) }
}

/** Of those who answer, how to reach them too. */
export function personNode({ thing, person }: NamedPerson, { raw, voice }: Source): Node {
  const photo = person.photo && raw.photos.has(person.photo.id) && referTo(raw, `photo/${person.photo.id}`)
  const points = raw.contacts.filter(contact => thingOf(contact.person) === thing).map(pointNode)
  return {
    '@type': 'Person',
    '@id': urnOf(raw, thing),
    name: name(voice, person.name),
    alternateName: otherNames(person.name, voice),
    jobTitle: text(voice, person.title),
    affiliation: person.organization && referTo(raw, `organization/${person.organization.id}`),
    description: proseText(prose(voice, person.bio)) || undefined,
    knowsLanguage: some(person.languages),
    image: photo || undefined,
    contactPoint: some(points),
  }
}

function pointNode({ phone, email, languages }: Contact): Node {
  return {
    '@type': 'ContactPoint',
    contactType: 'press',
    telephone: phone,
    email,
    availableLanguage: some(languages),
  }
}

export function organizationNode(organization: Organization, { kit, raw, voice }: Source): Node {
  const { id, country } = organization
  const logo = logosOf(kit).find(own => own.id === organization.logo?.id)
  return {
    '@type': 'Organization',
    '@id': urnOf(raw, `organization/${id}`),
    name: name(voice, organization.name),
    alternateName: otherNames(organization.name, voice, organization.acronym),
    url: organization.url,
    description: proseText(prose(voice, organization.boilerplate)) || undefined,
    address: country && { '@type': 'PostalAddress', addressCountry: country },
    logo: logo && logoNode(logo),
  }
}

function logoNode({ alt, light, terms }: LocalLogo): Node {
  return {
    '@type': 'ImageObject',
    name: alt,
    contentUrl: fileOf(light.path),
    encodingFormat: mediaTypeOf(light.path),
    usageInfo: terms && { '@type': 'CreativeWork', text: terms },
  }
}

/** The field names are those that search engines read rights from: a page of terms is where to ask, too. */
export function photoNode(photo: LocalPhoto, { raw, voice }: Source): Node {
  const own = raw.photos.get(photo.id)
  const shown = own?.people.flatMap(id => raw.people.get(id) ?? []) ?? []
  return {
    '@type': 'ImageObject',
    '@id': urnOf(raw, `photo/${photo.id}`),
    name: photo.alt || undefined,
    caption: photo.caption,
    contentUrl: fileOf(photo.print.path),
    thumbnailUrl: fileOf(photo.web.path),
    encodingFormat: mediaTypeOf(photo.print.path),
    width: photo.print.width,
    height: photo.print.height,
    inLanguage: voice.language.tag,
    creator: own?.creator && { '@type': 'Person', name: own.creator },
    creditText: photo.creditLine,
    copyrightNotice: photo.copyright,
    license: photo.licenceUrl,
    acquireLicensePage: photo.licenceUrl,
    usageInfo: photo.terms && { '@type': 'CreativeWork', text: photo.terms },
    dateCreated: own?.taken,
    expires: own?.expires,
    about: some(shown.map(person => referTo(raw, thingOf(person)))),
  }
}

/** A file of the kit, from a page or a file one folder below its root. */
export function fileOf(path: string): string {
  return `../${path}`
}

/** Every logo that ships, once, whatever groups show it. */
export function logosOf({ logoGroups, ungroupedLogos }: LocalKit): readonly LocalLogo[] {
  const all = [...logoGroups.flatMap(({ logos }) => logos), ...ungroupedLogos]
  return [...new Map(all.map(logo => [logo.id, logo])).values()]
}

/** What it is called elsewhere: its short name, its names in the other languages. */
function otherNames(names: Text, voice: Voice, acronym?: Text): readonly string[] | undefined {
  const own = name(voice, names)
  const short = text(voice, acronym)
  const others = [...(short ? [short] : []), ...voice.kit.languages.flatMap(tag => names[tag] ?? [])]
  return some([...new Set(others)].filter(other => other !== own))
}
