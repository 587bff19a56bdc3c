import type { LanguageTag } from '../../kit/kit.ts'
import type { Contact, Funding, Organization, Person } from '../../kit/people.ts'
import { languageOf } from '../../language/own-language.ts'
import { ownName } from '../../language/own-names.ts'
import type { LocalContact, LocalFunding, LocalOrganization, LocalPerson, SpokenLanguage } from './local-kit.ts'
import { localizeLogo, localizePhoto } from './pictures.ts'
import { name, prose, type Telling, text } from './telling.ts'

export function localizePerson(telling: Telling, person: Person): LocalPerson {
  return {
    name: name(telling, person.name),
    title: text(telling, person.title),
    organization: organizationBeside(telling, person),
    topic: undefined,
    bio: prose(telling, person.bio),
    photo: person.photo && localizePhoto(telling, person.photo),
    speaks: spokenLanguages(telling, person.languages),
  }
}

/** The organization of a person, unless their title says it already. */
function organizationBeside(telling: Telling, { title, organization }: Person): string | undefined {
  const own = organization && name(telling, organization.name)
  return own && text(telling, title)?.toLowerCase().includes(own.toLowerCase()) ? undefined : own
}

export function localizeContact(telling: Telling, contact: Contact): LocalContact {
  const { phone, email, person } = contact
  return {
    label: text(telling, contact.label),
    person: localizePerson(telling, person),
    phone: phone === undefined ? undefined : { text: phone, url: `tel:${phone.replaceAll(/[^+\d]/g, '')}` },
    email: email === undefined ? undefined : { text: email, url: `mailto:${email}` },
    speaks: spokenLanguages(telling, contact.languages),
  }
}

export function localizeOrganization(telling: Telling, organization: Organization): LocalOrganization {
  return {
    name: name(telling, organization.name),
    acronym: text(telling, organization.acronym),
    url: organization.url,
    logo: organization.logo && localizeLogo(telling, organization.logo),
    boilerplate: prose(telling, organization.boilerplate),
  }
}

export function localizeFunding(telling: Telling, funding: Funding): LocalFunding {
  return {
    funder: localizeOrganization(telling, funding.funder),
    statement: text(telling, funding.statement),
    url: funding.url ?? funding.funder.url,
    project: text(telling, funding.project),
    disclaimer: text(telling, funding.disclaimer),
  }
}

/** Languages by their own names; a tag that we have no name for stays as it is. */
export function spokenLanguages(
  { kit }: Pick<Telling, 'kit'>,
  tags: readonly LanguageTag[],
): readonly SpokenLanguage[] {
  return tags.map(tag => {
    const name = languageOf(tag, kit.strings[tag])?.name ?? kit.strings[tag]?.name ?? ownName(tag) ?? tag
    return { tag, name }
  })
}
