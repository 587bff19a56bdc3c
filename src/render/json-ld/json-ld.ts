import type { Kit } from '../../kit/kit.ts'
import { languageFolder } from '../../package/names.ts'
import { eventZone } from '../calendar/event-zone.ts'
import type { Zone } from '../calendar/zone.ts'
import type { FormFile, Told } from '../form.ts'
import { formName } from '../form-name.ts'
import type { LocalKit } from '../localize/local-kit.ts'
import { namedPeople } from '../named-people.ts'
import { proseText } from '../prose/text.ts'
import { urnOf } from '../uid.ts'
import { eventNode } from './event.ts'
import { type Node, organizationNode, personNode, photoNode, referTo, some } from './things.ts'

/** `data/<id>_<language>.jsonld`: what the page of the release says to machines, as a file. */
export async function jsonLdFiles(kit: LocalKit, { kit: raw }: Pick<Told, 'kit'>): Promise<readonly FormFile[]> {
  const text = JSON.stringify(await jsonLd(kit, raw), undefined, 2)
  const path = formName(kit, 'data', `_${languageFolder(kit.language.tag)}.jsonld`)
  return [{ path, bytes: new TextEncoder().encode(`${text}\n`) }]
}

/**
 * The release in one language as linked data (JSON-LD 1.1) in the terms of schema.org: a NewsArticle, its event, people,
 * organizations and photos, each named by an address that leads nowhere and is the same in every language. Files of the
 * kit are named from a folder below its root.
 */
export async function jsonLd(kit: LocalKit, raw: Kit): Promise<object> {
  const zone = await eventZone(raw)
  return { '@context': 'https://schema.org', '@graph': nodes({ kit, raw, zone }) }
}

interface Source {
  readonly kit: LocalKit
  readonly raw: Kit
  readonly zone: Zone | undefined
}

/** While a title is hidden, what the head of a page says gives it away by no other word either. */
function nodes({ kit, raw, zone }: Source): readonly Node[] {
  const source = { kit, raw, voice: { kit: raw, language: kit.language } }
  const article = articleNode(kit, raw)
  if (kit.titleHidden) return [article]
  return [
    { ...article, ...storyOf(kit, raw) },
    ...(raw.event ? [eventNode(raw.event, source, zone)] : []),
    ...namedPeople(raw).map(named => personNode(named, source)),
    ...[...raw.organizations.values()].map(organization => organizationNode(organization, source)),
    ...kit.photos.map(photo => photoNode(photo, source)),
  ]
}

/** Nothing claims to be published before an embargo lifts, and a draft never. */
function articleNode(kit: LocalKit, raw: Kit): Node {
  const tag = kit.language.tag
  return {
    '@type': 'NewsArticle',
    '@id': urnOf(raw, `release/${tag}`),
    headline: kit.title,
    genre: kit.label,
    inLanguage: tag,
    datePublished: kit.draft ? undefined : kit.published,
    creativeWorkStatus: kit.draft ? 'Draft' : undefined,
    conditionsOfAccess: kit.notice,
    workTranslation: some(
      kit.languages.filter(other => other.tag !== tag).map(other => referTo(raw, `release/${other.tag}`)),
    ),
  }
}

function storyOf(kit: LocalKit, raw: Kit): Node {
  const issuer = raw.issuer && referTo(raw, `organization/${raw.issuer.id}`)
  const others = [...raw.organizations.values()].filter(one => one !== raw.issuer)
  return {
    alternativeHeadline: kit.subheadline,
    dateline: kit.dateline,
    articleBody: [proseText(kit.lead), proseText(kit.body)].filter(Boolean).join('\n\n') || undefined,
    author: issuer,
    publisher: issuer,
    copyrightHolder: issuer,
    copyrightYear: issuer && Number(kit.date.iso.slice(0, 4)),
    about: raw.event && referTo(raw, 'event'),
    mentions: some([
      ...namedPeople(raw).map(({ thing }) => referTo(raw, thing)),
      ...others.map(({ id }) => referTo(raw, `organization/${id}`)),
    ]),
    image: some(kit.photos.map(({ id }) => referTo(raw, `photo/${id}`))),
  }
}
