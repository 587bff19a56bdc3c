import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import type { Told } from '../../../src/render/form.ts'
import { ninjsFiles } from '../../../src/render/ninjs/ninjs.ts'
import { bilingual } from '../prepared.ts'
import { textOf, toldFolder, toldKit } from '../told-kit.ts'

/** Where IPTC’s JSON Schema of ninjs 3.1 lies on this machine; it is not ours to ship. */
const schema = process.env.NINJS_SCHEMA

async function items(told: Told) {
  const files = await Promise.all(told.kits.map(local => ninjsFiles(local, told)))
  return Object.fromEntries(files.flat().map(file => [file.path, JSON.parse(textOf(file))]))
}

async function item(told: Told) {
  return Object.values(await items(told))[0]
}

describe('a release for agencies', () => {
  it('is a file a language', async () => {
    const all = await items(await toldFolder('kits/dushanbe-2016'))
    expect(Object.keys(all)).toEqual(['data/dushanbe-2016_ru.ninjs.json', 'data/dushanbe-2016_en.ninjs.json'])
    expect(Object.values(all).map(({ language }) => language)).toEqual(['ru', 'en'])
  })

  it('says when, where, by whom and how it may be used', async () => {
    expect(await item(await toldFolder('test/fixtures/kit/full'))).toMatchObject({
      uri: expect.stringMatching(/^urn:uuid:/),
      type: 'text',
      versionCreated: '2027-03-01T00:00:00Z',
      embargoedUntil: '2027-03-01T09:00:00+02:00',
      pubStatus: 'usable',
      usageTerms: expect.stringContaining('Embargoed until'),
      by: 'Harbour Museum',
      located: 'Odesa, Gdańsk',
      headlines: [{ role: 'main' }, { role: 'subheadline', value: 'Odesa, 12–14 March 2027' }],
      bodies: [{ contentType: 'text/plain' }, { contentType: 'text/html', value: expect.stringMatching(/^<p>/) }],
      places: [{ name: 'Pier 3', rel: 'event' }],
      eventDetails: {
        dates: { startDate: '2027-03-12T18:00:00+02:00', endDate: '2027-03-14T23:00:00+02:00' },
        organiser: { name: 'Harbour Museum' },
      },
    })
  })

  it('says who speaks, who is quoted and who answers', async () => {
    const { people } = await item(await toldFolder('test/fixtures/kit/full'))
    expect(people).toMatchObject([
      { name: 'Olena Marynenko', rel: 'speaker' },
      { name: 'Olena Marynenko', rel: 'quoted' },
      { name: 'Olena Marynenko', rel: 'shown' },
      { name: 'Marta Kowal', rel: 'contact', contactInfo: [{ type: 'phone' }, { type: 'email' }] },
    ])
  })

  it('brings photos with their rights, and logos', async () => {
    const { associations } = await item(await toldFolder('test/fixtures/kit/full'))
    expect(associations).toMatchObject([
      { rel: 'translation', language: 'uk' },
      {
        name: 'olena-portrait',
        type: 'picture',
        by: 'Ivan Lys',
        copyrightNotice: '© 2027 Harbour Museum',
        usageTerms: 'Free with credit for reporting on the event.',
        rightsInfo: { linkedRights: 'https://harbour.example/press-terms' },
        renditions: [
          { name: 'print', href: '../photos/print/olena-portrait.jpg', contentType: 'image/jpeg' },
          { name: 'web', href: '../photos/web/olena-portrait.jpg' },
        ],
      },
      { name: 'eu-emblem', type: 'graphic' },
      {
        name: 'harbour-museum',
        renditions: [{ name: 'light' }, { name: 'dark' }, { name: '1600px', width: 1600 }, { name: '800px' }],
      },
    ])
  })

  it('keeps a photo on the last day of its rights', async () => {
    const told = await toldFolder('test/fixtures/kit/full')
    const photos = new Map([...told.kit.photos].map(([id, photo]) => [id, { ...photo, expires: '2030-12-31' }]))
    const { associations } = await item({ ...told, kit: { ...told.kit, photos } })
    expect(associations).toContainEqual(expect.objectContaining({ type: 'picture', expires: '2030-12-31T23:59:59Z' }))
  })

  it.each([
    ['a draft', '  status: draft', { pubStatus: 'withheld' }],
    ['no embargo', '', { pubStatus: 'usable' }],
    ['days', '', { eventDetails: { dates: { expectedStartDate: '2026-12-01', expectedEndDate: '2026-12-02' } } }],
  ])('of %s says so', async (_name, release, expected) => {
    const event = 'event: { start: 2026-12-01, end: 2026-12-02 }'
    expect(await item(await toldKit(bilingual(release, event)))).toMatchObject(expected)
  })
})

describe.skipIf(schema === undefined)('IPTC’s schema (skipped: NINJS_SCHEMA names no file)', () => {
  it.each([
    ['the flagship', () => toldFolder('kits/dushanbe-2016')],
    ['the starter', () => toldFolder('kits/starter')],
    ['every key', () => toldFolder('test/fixtures/kit/full')],
    ['fourteen languages', () => toldFolder('test/fixtures/kit/languages')],
    ['days, a draft', () => toldKit(bilingual('  status: draft', 'event: { start: 2026-12-01 }'))],
    ['an hour without a zone’s end', () => toldKit(bilingual('', 'event: { start: 2026-12-01T18:00 }'))],
  ])('accepts %s', async (_name, tell) => {
    const valid = validator()
    for (const found of Object.values(await items(await tell()))) expect(faults(valid, found)).toEqual([])
  })

  it('accepts naughty strings, given back as they are', async () => {
    const valid = validator()
    const told = await toldKit(bilingual())
    const [local] = told.kits
    if (!local) throw new Error('no language')
    for (const text of strings) {
      const saying = { ...local, headline: text, label: text, title: text, releaseLine: text }
      const found = JSON.parse(textOf((await ninjsFiles(saying, told))[0]))
      expect(faults(valid, found)).toEqual([])
      expect([found.headlines[0].value, found.title, found.usageTerms]).toEqual([text, text, text])
    }
  })
})

/** What places look like is told elsewhere, and we give none a shape. */
function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/)
  // A kit names its files from where the item lies: an address without a scheme is one too.
  ajv.addFormat('uri', text => URL.canParse(text, 'file:///kit/data/'))
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
  return ajv.compile(JSON.parse(readFileSync(schema ?? '', 'utf8')))
}

function faults(valid: ReturnType<typeof validator>, found: unknown): readonly string[] {
  return valid(found) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
