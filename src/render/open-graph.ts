import type { LocalKit } from './local-kit.ts'

/** One `<meta property content>`. */
export interface MetaTag {
  readonly property: string
  readonly content: string
}

interface Card {
  readonly title: string
  readonly description: string
  readonly type: 'article' | 'website'
}

/**
 * What networks and messengers show of a page once it is published (Open Graph protocol; Twitter takes the same but for
 * the kind of card). There is no `og:url` and no `og:image`: both must be whole addresses, and a kit that is sent by
 * mail has none.
 */
export function openGraph(kit: LocalKit, { title, description, type }: Card): readonly MetaTag[] {
  const others = kit.languages.filter(({ tag }) => tag !== kit.language.tag)
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: type },
    { property: 'og:locale', content: localeOf(kit.language.tag) },
    ...others.map(({ tag }) => ({ property: 'og:locale:alternate', content: localeOf(tag) })),
    ...(kit.issuer ? [{ property: 'og:site_name', content: kit.issuer.name }] : []),
    ...(type === 'article' && !kit.draft ? [{ property: 'article:published_time', content: kit.published }] : []),
  ]
}

/** `ru` → `ru_RU`: a language with the country where most speak it, or its own. */
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}
