import { readFileSync } from 'node:fs'
import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import type { Told } from '../../../src/render/form.ts'
import { jsonLd, jsonLdFiles } from '../../../src/render/json-ld/json-ld.ts'
import { helpers } from '../../../src/render/page/helpers.ts'
import { elements } from '../../html.ts'
import { bilingual } from '../prepared.ts'
import { textOf, toldFolder, toldKit } from '../told-kit.ts'

type Properties = Readonly<Record<string, unknown>>

const full = 'test/fixtures/kit/full'
const terms: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync('test/fixtures/json-ld/schema-org.json', 'utf8'),
)

async function graph(told: Told, language = 0): Promise<readonly Properties[]> {
  const local = told.kits[language]
  if (!local) throw new Error('no such language')
  const found = JSON.parse(textOf((await jsonLdFiles(local, told))[0]))
  return found['@graph']
}

async function only(type: string, told: Told): Promise<Properties | undefined> {
  return (await graph(told)).find(node => node['@type'] === type)
}

describe('the release as linked data', () => {
  it('is an article that names what it is about', async () => {
    expect(await only('NewsArticle', await toldFolder(full))).toMatchObject({
      headline: 'Harbour Lights: a night walk through a thousand lanterns',
      alternativeHeadline: 'Odesa, 12–14 March 2027',
      inLanguage: 'en',
      dateline: 'Odesa and Gdańsk, 1 March 2027',
      datePublished: '2027-03-01T09:00:00+02:00',
      conditionsOfAccess: expect.stringContaining('Embargoed until'),
      copyrightYear: 2027,
    })
  })

  it('has an event in time and place', async () => {
    expect(await only('Event', await toldFolder(full))).toMatchObject({
      name: 'Harbour Lights',
      startDate: '2027-03-12T18:00:00+02:00',
      endDate: '2027-03-14T23:00:00+02:00',
      location: {
        '@type': 'Place',
        name: 'Pier 3',
        address: { '@type': 'PostalAddress', addressLocality: 'Odesa', addressCountry: 'UA' },
      },
      subEvent: [{ '@type': 'Event', name: 'Opening', startDate: '2027-03-12T18:00:00+02:00' }],
    })
  })

  it('has photos with their rights', async () => {
    expect(await only('ImageObject', await toldFolder(full))).toMatchObject({
      caption: 'Olena Marynenko on Pier 3',
      contentUrl: '../photos/print/olena-portrait.jpg',
      creator: { '@type': 'Person', name: 'Ivan Lys' },
      creditText: 'Ivan Lys / Harbour Museum',
      copyrightNotice: '© 2027 Harbour Museum',
      license: 'https://harbour.example/press-terms',
      acquireLicensePage: 'https://harbour.example/press-terms',
    })
  })

  it('has people and organizations under all their names, and how to reach who answers', async () => {
    const nodes = await graph(await toldFolder(full))
    const named = (name: string) => nodes.find(node => node.name === name)
    expect(named('Olena Marynenko')).toMatchObject({ alternateName: ['Олена Мариненко'], knowsLanguage: ['uk', 'en'] })
    expect(named('Marta Kowal')).toMatchObject({
      contactPoint: [{ '@type': 'ContactPoint', telephone: '+380 44 555 01 00', email: 'press@harbour.example' }],
    })
    expect(named('Harbour Museum')).toMatchObject({
      alternateName: ['HM', 'Музей гавані'],
      logo: { '@type': 'ImageObject', contentUrl: '../logos/partners/harbour-museum.svg' },
    })
  })

  it('names a thing the same in every language, and nothing that is not there', async () => {
    const told = await toldFolder(full)
    const [first, second] = await Promise.all([graph(told), graph(told, 1)])
    const ids = (nodes: readonly Properties[]) => nodes.map(node => node['@id'])
    expect(ids(second).slice(1)).toEqual(ids(first).slice(1))
    const named = new Set([...ids(first), ...ids(second)])
    expect(
      JSON.stringify(first)
        .match(/urn:uuid:[0-9a-f-]+/g)
        ?.filter(id => !named.has(id)),
    ).toEqual([])
  })

  it.each([
    ['a day', '', { datePublished: '2026-11-22', creativeWorkStatus: undefined }],
    ['an embargo', '  embargo: 2026-11-30T09:00+01:00', { datePublished: '2026-11-30T09:00:00+01:00' }],
    ['a draft, which is not', '  status: draft', { datePublished: undefined, creativeWorkStatus: 'Draft' }],
  ])('is published at %s', async (_name, release, expected) => {
    const article = await only('NewsArticle', await toldKit(bilingual(release)))
    for (const [name, value] of Object.entries(expected)) expect(article?.[name]).toEqual(value)
  })

  it('gives nothing away while the title is hidden', async () => {
    const release = '  embargo: 2026-11-30T09:00:00+01:00\n  hideTitle: true\n  subheadline: { en: On repair, ru: "О" }'
    const nodes = await graph(await toldKit(bilingual(release, 'event: { start: 2026-12-01, name: Repair }')))
    expect(JSON.stringify(nodes)).not.toMatch(/repair|café/i)
    expect(nodes).toMatchObject([{ '@type': 'NewsArticle', headline: 'Press release' }])
  })
})

describe('its terms', () => {
  it.each([full, 'test/fixtures/kit/languages', 'kits/dushanbe-2016', 'kits/starter'])(
    'of %s are those of schema.org',
    async folder => {
      const told = await toldFolder(folder)
      const graphs = await Promise.all(told.kits.map((_local, index) => graph(told, index)))
      const strange = graphs.flatMap(typed).flatMap(node => {
        const type = String(node['@type'])
        const known = terms[type] ?? []
        return Object.keys(node)
          .filter(name => !name.startsWith('@') && !known.includes(name))
          .map(name => `${type}.${name}`)
      })
      expect(strange).toEqual([])
    },
  )

  it('are read by another program, which finds the same things', async () => {
    const told = await toldFolder(full)
    const [local] = told.kits
    const text = local ? JSON.stringify(await jsonLd(local, told.kit)) : ''
    const expanded = JSON.stringify(
      await jsonld.expand(JSON.parse(text), { documentLoader, base: 'file:///kit/data/a' }),
    )
    expect(expanded).toContain('"@type":["https://schema.org/NewsArticle"]')
    expect(expanded).toContain('"https://schema.org/dateline":[{"@value":"Odesa and Gdańsk, 1 March 2027"}]')
    expect(expanded).toContain(
      '"https://schema.org/contentUrl":[{"@id":"file:///kit/photos/print/olena-portrait.jpg"}]',
    )
    expect(expanded).toContain('"@type":"https://schema.org/Date"')
    expect(expanded.match(/"@type"/g)?.length).toBeGreaterThan(typed(JSON.parse(text)['@graph']).length)
  })
})

describe('as a block of a page', () => {
  const said = [...new Set([...strings, '</script><script>alert(1)</script>', '<!--<script>', ']]>', 'a\u2028b'])]

  it('says what it says, and ends where it ends', () => {
    for (const text of said) {
      const block = String(helpers.dataBlock(JSON.stringify({ text })))
      const [script, ...others] = elements(`<!doctype html><head>${block}</head><p>after</p>`).filter(
        ({ tagName }) => tagName === 'script',
      )
      expect(others).toEqual([])
      expect(block.slice(1, -9)).not.toMatch(/[<&\u2028\u2029]|<\//)
      const [child] = script?.childNodes ?? []
      expect(JSON.parse(child && 'value' in child ? child.value : '')).toEqual({ text })
    }
  })
})

/** Every thing that has a type, at any depth. */
function typed(value: unknown): readonly Properties[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(typed)
  return isProperties(value) ? [value, ...inside] : inside
}

function isProperties(value: object): value is Properties {
  return '@type' in value
}

/** Our own word for what schema.org’s context says of the terms that we use: nothing is asked of the network. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['contentUrl', 'thumbnailUrl', 'url', 'license', 'acquireLicensePage', 'image'].map(term => [
      term,
      { '@type': '@id' },
    ]),
  ),
  ...Object.fromEntries(
    ['datePublished', 'startDate', 'endDate', 'dateCreated', 'expires'].map(term => [term, { '@type': 'Date' }]),
  ),
}

async function documentLoader(url: string) {
  if (url !== 'https://schema.org') throw new Error(`asks for ${url}`)
  return { documentUrl: url, document: { '@context': context } }
}
