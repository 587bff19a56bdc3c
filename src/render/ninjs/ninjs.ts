import { languageFolder } from '../../package/names.ts'
import { eventZone } from '../calendar/event-zone.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Document } from '../document.ts'
import type { FormFile, Told } from '../form.ts'
import { formName } from '../form-name.ts'
import { fileOf, logosOf, type Source, some } from '../json-ld/things.ts'
import type { LocalKit } from '../localize/local-kit.ts'
import { text } from '../localize/telling.ts'
import { urnOf } from '../uid.ts'
import { bodies, eventDetails, headlines, organisations, people, places } from './parts.ts'
import { logoItem, photoItem } from './pictures.ts'

/** `data/<id>_<language>.ninjs.json`: the release as news agencies exchange it. */
export async function ninjsFiles(
  kit: LocalKit,
  { kit: raw, documents, date }: Pick<Told, 'kit' | 'documents' | 'date'>,
): Promise<readonly FormFile[]> {
  const voice = { kit: raw, language: kit.language }
  const item = ninjsItem({ kit, raw, voice, documents, date, zone: await eventZone(raw) })
  const path = formName(kit, 'data', `_${languageFolder(kit.language.tag)}.ninjs.json`)
  return [{ path, bytes: new TextEncoder().encode(`${JSON.stringify(item, undefined, 2)}\n`) }]
}

export interface NinjsSource extends Source {
  readonly documents: readonly Document[]
  readonly date: Date
  readonly zone: Zone | undefined
}

/**
 * A release in one language as IPTC ninjs 3.1. Hrefs are relative to the file, since a kit has no address of its own.
 */
export function ninjsItem(source: NinjsSource): object {
  const { kit, raw } = source
  const { event } = raw
  return {
    uri: urnOf(raw, `release/${kit.language.tag}`),
    type: 'text',
    representationType: 'full',
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    language: kit.language.tag,
    ...terms(source),
    title: kit.title,
    slugline: kit.id,
    located: located(source),
    genres: [{ name: kit.label, literal: kit.kind }],
    headlines: headlines(kit),
    bodies: bodies(kit),
    people: people(source),
    organisations: organisations(source),
    places: places(source),
    events: event && [{ name: kit.event?.name ?? kit.title, rel: 'about', uri: urnOf(raw, 'event') }],
    eventDetails: event && eventDetails(event, source),
    renditions: renditions(source),
    associations: associations(source),
  }
}

/** A draft is withheld; what is under embargo is usable from its moment on. */
function terms({ kit, raw, date }: NinjsSource) {
  const issuer = kit.issuer?.name
  return {
    versionCreated: date.toISOString().replace(/\.\d+/, ''),
    contentCreated: `${kit.date.iso}T00:00:00Z`,
    embargoedUntil: kit.embargoed ? kit.published : undefined,
    pubStatus: kit.draft ? 'withheld' : 'usable',
    usageTerms: kit.releaseLine,
    edNote: kit.notice,
    by: issuer,
    copyrightHolder: issuer,
    infoSources: raw.issuer && [{ name: issuer, role: 'issuer', uri: urnOf(raw, `organization/${raw.issuer.id}`) }],
  }
}

/** The places of the dateline, without its date where the kit says them apart. */
function located({ kit, raw, voice }: NinjsSource): string | undefined {
  const { dateline } = raw.release
  const { tag, listComma } = kit.language
  return dateline?.places[tag]?.join(listComma) || text(voice, dateline?.text)
}

/** The same release in other forms. */
function renditions({ kit, documents }: NinjsSource) {
  const release = documents.find(({ id, language }) => id === kit.kind && language === kit.language.tag)
  return some((release?.forms ?? []).map(({ format, path }) => ({ name: format, href: fileOf(path) })))
}

/** Photos, logos, and the release in the other languages. */
function associations(source: NinjsSource) {
  const { kit, raw } = source
  const { tag } = kit.language
  return some([
    ...kit.languages
      .filter(other => other.tag !== tag)
      .map(other => ({
        name: other.name,
        rel: 'translation',
        uri: urnOf(raw, `release/${other.tag}`),
        type: 'text',
        language: other.tag,
      })),
    ...kit.photos.map(photo => photoItem(photo, source)),
    ...logosOf(kit).map(logo => logoItem(logo, source)),
  ])
}
