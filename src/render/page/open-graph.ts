import { mediaTypeOf } from '../../package/media-types.ts'
import type { LocalKit } from '../localize/local-kit.ts'

/** One `<meta property content>`. */
export interface MetaTag {
  readonly property: string
  readonly content: string
}

interface Card {
  readonly title: string
  readonly description: string
  readonly type: 'article' | 'website'
  /** From the page to the root of the kit: `../`, or nothing. */
  readonly root: string
}

/**
 * What networks and messengers show of a page once it is published (Open Graph protocol; Twitter takes the same but for
 * the kind of card). There is no `og:url`, since a kit has no address before it is published, and the address of the
 * photo begins at the page.
 */
export function openGraph(kit: LocalKit, { title, description, type, root }: Card): readonly MetaTag[] {
  const others = kit.languages.filter(({ tag }) => tag !== kit.language.tag)
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: type },
    { property: 'og:locale', content: localeOf(kit.language.tag) },
    ...others.map(({ tag }) => ({ property: 'og:locale:alternate', content: localeOf(tag) })),
    ...(kit.issuer ? [{ property: 'og:site_name', content: kit.issuer.name }] : []),
    ...photoTags(kit, root),
    ...(type === 'article' && !kit.draft ? [{ property: 'article:published_time', content: kit.published }] : []),
  ]
}

/** The first photo; none while a title is hidden, for a picture can tell it too. */
function photoTags({ photos, titleHidden }: LocalKit, root: string): readonly MetaTag[] {
  const [photo] = photos
  if (!photo || titleHidden) return []
  const { path, width, height } = photo.web
  return [
    { property: 'og:image', content: root + path },
    { property: 'og:image:type', content: mediaTypeOf(path) },
    { property: 'og:image:width', content: String(width) },
    { property: 'og:image:height', content: String(height) },
    { property: 'og:image:alt', content: photo.alt || (photo.caption ?? '') },
  ].filter(({ content }) => content !== '')
}

/** `ru` → `ru_RU`: a language with the country where most speak it, or its own. */
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}
