import { expect, it } from 'vitest'
import { openGraph } from '../../src/render/open-graph.ts'
import { bilingual } from './prepared.ts'
import { toldKit } from './told-kit.ts'

async function tags([release, more, type]: Page): Promise<Readonly<Record<string, string>>> {
  const { kits } = await toldKit(bilingual(release, more))
  const [local] = kits
  const all = local ? openGraph(local, { title: 'T', description: 'D', type }) : []
  return Object.fromEntries(all.map(({ property, content }) => [property, content]))
}

type Page = readonly [release: string, more: string, type: 'article' | 'website']

const plain = { 'og:title': 'T', 'og:description': 'D', 'og:locale': 'en_US', 'og:locale:alternate': 'ru_RU' }
const issuer = 'issuer: a\norganizations: { a: { name: City & Sons } }'

const pages: readonly (readonly [name: string, page: Page, expected: Readonly<Record<string, string>>])[] = [
  ['a release', ['', '', 'article'], { 'og:type': 'article', 'article:published_time': '2026-11-22' }],
  [
    'an embargo',
    ['  embargo: 2026-11-30T09:00Z', '', 'article'],
    { 'og:type': 'article', 'article:published_time': '2026-11-30T09:00:00Z' },
  ],
  ['a draft', ['  status: draft', '', 'article'], { 'og:type': 'article' }],
  ['a start page', ['', '', 'website'], { 'og:type': 'website' }],
  ['an issuer', ['', issuer, 'website'], { 'og:type': 'website', 'og:site_name': 'City & Sons' }],
]

it.each(pages)('%s is shared with what is known of it', async (_name, page, expected) => {
  expect(await tags(page)).toEqual({ ...plain, ...expected })
})
