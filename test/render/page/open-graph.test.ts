import { describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/render/page/open-graph.ts'
import { renderKit } from '../../../src/render/render-kit.ts'
import { noise } from '../../assets/made-pictures.ts'
import { attribute, elements } from '../../html.ts'
import { bilingual, preparedKit } from '../prepared.ts'
import { toldKit } from '../told-kit.ts'

async function tags([release, more, type]: Page): Promise<Readonly<Record<string, string>>> {
  const { kits } = await toldKit(bilingual(release, more), { 'pier.png': await noise(40, 30).png().toBuffer() })
  const [local] = kits
  const all = local ? openGraph(local, { title: 'T', description: 'D', type, root: '../' }) : []
  return Object.fromEntries(all.map(({ property, content }) => [property, content]))
}

type Page = readonly [release: string, more: string, type: 'article' | 'website']

const plain = { 'og:title': 'T', 'og:description': 'D', 'og:locale': 'en_US', 'og:locale:alternate': 'ru_RU' }
const issuer = 'issuer: a\norganizations: { a: { name: City & Sons } }'

const photo =
  'photos: { pier: { file: pier.png, caption: A pier, alt: Lanterns on a pier, creditLine: Ivan, usageTerms: Free } }'
const shown = {
  'og:image': '../photos/web/pier.jpg',
  'og:image:type': 'image/jpeg',
  'og:image:width': '40',
  'og:image:height': '30',
  'og:image:alt': 'Lanterns on a pier',
}

const pages: readonly (readonly [name: string, page: Page, expected: Readonly<Record<string, string>>])[] = [
  ['a release', ['', '', 'article'], { 'og:type': 'article', 'article:published_time': '2026-11-22' }],
  [
    'an embargo',
    ['  embargo: 2026-11-30T09:00Z', '', 'article'],
    { 'og:type': 'article', 'article:published_time': '2026-11-30T09:00:00Z' },
  ],
  ['a draft', ['  status: draft', '', 'article'], { 'og:type': 'article' }],
  ['a start page', ['', '', 'website'], { 'og:type': 'website' }],
  ['a photo', ['', photo, 'website'], { 'og:type': 'website', ...shown }],
  [
    'a photo whose title is hidden',
    ['  embargo: 2026-11-30T09:00Z\n  hideTitle: true', photo, 'website'],
    { 'og:type': 'website' },
  ],
  ['an issuer', ['', issuer, 'website'], { 'og:type': 'website', 'og:site_name': 'City & Sons' }],
]

it.each(pages)('%s is shared with what is known of it', async (_name, page, expected) => {
  expect(await tags(page)).toEqual({ ...plain, ...expected })
})

describe('the head of a page', () => {
  it.each([
    ['en/repair-cafe_press-release_en.html', true],
    ['ru/repair-cafe_press-release_ru.html', true],
    ['en/repair-cafe_speakers_en.html', false],
    ['index.html', false],
  ])('%s says what networks and machines take', async (path, hasData) => {
    const { kit, assets, theme } = await preparedKit(bilingual('', 'id: repair-cafe\nspeakers: [{ name: An Peeters }]'))
    const bare = { ...theme, faces: [], scripts: [], licences: new Map() }
    const { files, cover } = await renderKit({ kit, assets, theme: bare })
    const page = [...files, ...cover(files)].find(file => file.path === path)
    const head = elements(Buffer.from(page?.bytes ?? []).toString())
    const others = head.filter(element => attribute(element, 'hreflang') === 'x-default')
    expect(others.map(element => attribute(element, 'href'))).toEqual([
      path === 'index.html' ? 'index.html' : `../en/${path.slice(3).replace('_ru.', '_en.')}`,
    ])
    expect(head.some(element => attribute(element, 'property') === 'og:title')).toBe(true)
    expect(head.some(element => attribute(element, 'type') === 'application/ld+json')).toBe(hasData)
  })
})
