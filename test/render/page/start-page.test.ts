import { describe, expect, it } from 'vitest'
import { startPagePath } from '../../../src/render/page/start-page.ts'
import { renderKit } from '../../../src/render/render-kit.ts'
import { noise } from '../../assets/made-pictures.ts'
import { attribute, elements, textOf } from '../../html.ts'
import type { KitFiles } from '../../kit/support/kits.ts'
import { bilingual, preparedKit, told } from '../prepared.ts'

async function startPages(more: string, files: KitFiles = {}): Promise<readonly string[]> {
  const kit = await renderKit(await preparedKit(bilingual('', `id: cafe\n${more}`), files))
  const forms = await kit.makeForms()
  const all = [...kit.files, ...forms, { path: 'en/cafe_press-release_en.pdf', bytes: new Uint8Array(34_000) }]
  return kit.cover(all).map(({ bytes }) => new TextDecoder().decode(bytes))
}

function linksOf(page: string): readonly (string | undefined)[] {
  return elements(page)
    .filter(({ tagName }) => tagName === 'a')
    .map(element => attribute(element, 'href'))
}

it('lies at the top in the primary language, else in the folder of its own', async () => {
  expect(Object.values(await told(bilingual())).map(startPagePath)).toEqual(['index.html', 'ru/index.html'])
})

describe('links with sizes', () => {
  it('every form of a document that was made', async () => {
    const [english = '', russian = ''] = await startPages('')
    expect(linksOf(english)).toContain('en/cafe_press-release_en.pdf')
    expect(textOf(english)).toMatch(/PDF\s+34 KB/)
    expect(linksOf(russian)).toContain('../ru/cafe_press-release_ru.txt')
    expect(linksOf(russian)).not.toContain('../ru/cafe_press-release_ru.pdf')
  })

  it('logos, photos, attachments and addresses', async () => {
    const [english = '', russian = ''] = await startPages(
      `logos: { items: { a: { file: logos/a.svg, alt: Alpha } } }
photos: { pier: { file: pier.png, caption: { en: A pier }, alt: Pier, creditLine: Ivan, usageTerms: Free } }
attachments: [{ file: Карта.pdf, title: Map }]
links: [{ title: Film, url: "https://library.example/film" }]`,
      { 'pier.png': await noise(40, 30).png().toBuffer(), 'Карта.pdf': '%PDF-1.4\n' },
    )
    const paths = ['logos/a.svg', 'photos/print/pier.png', 'photos/web/pier.jpg', 'attachments/01-file.pdf']
    for (const path of paths) {
      expect(linksOf(english)).toContain(path)
      expect(linksOf(russian)).toContain(`../${path}`)
    }
    expect(linksOf(english)).toContain('https://library.example/film')
    expect(textOf(english)).toMatch(/A pier\s+Photo: Ivan\s+Terms of use: Free/)
    expect(textOf(english)).toContain('Map 9 bytes')
  })
})
