import type { PlacedPicture } from '../../assets/place.ts'
import { mediaTypeOf } from '../../package/media-types.ts'
import { fileOf, type Source, some } from '../json-ld/things.ts'
import type { LocalLogo, LocalPhoto } from '../localize/local-kit.ts'
import { name } from '../localize/telling.ts'
import { thingOf } from '../named-people.ts'
import { urnOf } from '../uid.ts'

/** A photo as an associated item of ninjs 3.1, with its rights: it may be used on its own. */
export function photoItem(photo: LocalPhoto, { kit, raw, voice }: Source): object {
  const own = raw.photos.get(photo.id)
  const shown = own?.people.flatMap(id => raw.people.get(id) ?? []) ?? []
  return {
    name: photo.id,
    rel: 'photo',
    uri: urnOf(raw, `photo/${photo.id}`),
    type: 'picture',
    language: kit.language.tag,
    pubStatus: kit.draft ? 'withheld' : 'usable',
    embargoedUntil: kit.embargoed ? kit.published : undefined,
    contentCreated: own?.taken && `${own.taken}T00:00:00Z`,
    expires: own?.expires && `${own.expires}T23:59:59Z`,
    by: own?.creator,
    infoSources: photo.creditLine && [{ name: photo.creditLine, role: 'credit' }],
    copyrightNotice: photo.copyright,
    usageTerms: photo.terms,
    rightsInfo: photo.licenceUrl && { linkedRights: photo.licenceUrl },
    descriptions: [
      ...(photo.caption ? [{ role: 'caption', contentType: 'text/plain', value: photo.caption }] : []),
      ...(photo.alt ? [{ role: 'alternativeText', contentType: 'text/plain', value: photo.alt }] : []),
    ],
    people: some(
      shown.map(person => ({ name: name(voice, person.name), rel: 'shown', uri: urnOf(raw, thingOf(person)) })),
    ),
    renditions: [rendition('print', photo.print), rendition('web', photo.web)],
  }
}

/** A drawing has no pixels, so that its size is not told. */
export function logoItem({ id, alt, light, dark, pixels, terms }: LocalLogo, { kit, raw }: Source): object {
  return {
    name: id,
    rel: 'logo',
    uri: urnOf(raw, `logo/${id}`),
    type: 'graphic',
    language: kit.language.tag,
    usageTerms: terms,
    descriptions: [{ role: 'alternativeText', contentType: 'text/plain', value: alt }],
    renditions: [
      rendition('light', light),
      ...(dark ? [rendition('dark', dark)] : []),
      ...pixels.map(picture => rendition(`${picture.width}px`, picture)),
    ],
  }
}

function rendition(kind: string, { path, width, height }: PlacedPicture) {
  const drawn = path.endsWith('.svg')
  return {
    name: kind,
    href: fileOf(path),
    contentType: mediaTypeOf(path),
    ...(drawn ? {} : { width, height }),
  }
}
