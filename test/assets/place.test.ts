import { describe, expect, it } from 'vitest'
import type { Assets, Picture } from '../../src/assets/assets.ts'
import { placeAssets } from '../../src/assets/place.ts'
import { checkNames } from '../../src/package/names.ts'
import { madeKit } from './made-kit.ts'

function picture(mediaType = 'image/svg+xml', width = 20): Picture {
  return { source: 'x', bytes: new Uint8Array([1]), mediaType, width, height: 10 }
}

function assetsOf(assets: Partial<Assets>): Assets {
  return { logos: new Map(), photos: new Map(), attachments: new Map(), ...assets }
}

function pathsOf(assets: Partial<Assets>, groups: Readonly<Record<string, readonly string[]>> = {}): string[] {
  const kit = madeKit({})
  const logoGroups = Object.entries(groups).map(([id, logos]) => ({
    id,
    items: logos.map(logo => ({ id: logo, file: 'x', alt: {}, at: [] })),
  }))
  const { files } = placeAssets({ ...kit, logoGroups }, assetsOf(assets))
  checkNames(files)
  return files.map(({ path }) => path)
}

describe('a logo', () => {
  it('lies in the first group that shows it', () => {
    const logos = new Map([['a', { light: picture(), pixels: [], ink: {} }]])
    expect(pathsOf({ logos }, { funder: ['b'], partners: ['a'], friends: ['a'] })).toEqual(['logos/partners/a.svg'])
    expect(pathsOf({ logos })).toEqual(['logos/a.svg'])
  })

  it('has all its forms beside it', () => {
    const pixels = [picture('image/png', 1600), picture('image/png', 400)]
    const logos = new Map([['a', { light: picture(), dark: picture('image/png'), pixels, ink: {} }]])
    expect(pathsOf({ logos }, { g: ['a'] })).toEqual([
      'logos/g/a.svg',
      'logos/g/a-dark.png',
      'logos/g/a-1600px.png',
      'logos/g/a-400px.png',
    ])
  })

  it('gives way to another one of the same name', () => {
    const logos = new Map([
      ['a', { light: picture(), dark: picture(), pixels: [], ink: {} }],
      ['a-dark', { light: picture(), pixels: [], ink: {} }],
    ])
    expect(pathsOf({ logos })).toEqual(['logos/a.svg', 'logos/a-dark.svg', 'logos/a-dark-2.svg'])
  })

  it.each(['con', 'aux', 'nul', 'com1'])('may have an id that Windows keeps for a device: %s', id => {
    const logos = new Map([[id, { light: picture(), pixels: [], ink: {} }]])
    expect(pathsOf({ logos }, { [id]: [id] })).toEqual([`logos/${id}_/${id}_.svg`])
  })
})

it.each([
  ['whole pixels', 20, 20, 10],
  ['a part of a pixel', 14.5, 1000, 690],
  ['more than enough of them', 2900.4, 2900, 10],
])('a drawing of %s counts whole ones', (_name, width, wide, high) => {
  const logos = new Map([['a', { light: picture('image/svg+xml', width), pixels: [], ink: {} }]])
  expect(placeAssets(madeKit({}), assetsOf({ logos })).logos.get('a')?.light).toMatchObject({
    width: wide,
    height: high,
  })
})

it('a photo lies where it is printed and where it is shown', () => {
  const photos = new Map([['pier', { print: picture('image/jpeg', 4000), web: picture('image/jpeg', 1600) }]])
  expect(pathsOf({ photos })).toEqual(['photos/print/pier.jpg', 'photos/web/pier.jpg'])
})

it('tells pictures by their size and place', () => {
  const photos = new Map([['pier', { print: picture('image/png', 4000), web: picture('image/jpeg', 1600) }]])
  expect(placeAssets(madeKit({}), assetsOf({ photos })).photos.get('pier')).toEqual({
    print: { path: 'photos/print/pier.png', width: 4000, height: 10 },
    web: { path: 'photos/web/pier.jpg', width: 1600, height: 10 },
  })
})

describe('an attachment', () => {
  it.each([
    ['a plain name', 'attachments/map.pdf', '01-map.pdf'],
    ['capitals and spaces', 'Map of  the Walk.PDF', '01-map-of-the-walk.pdf'],
    ['accents', 'Plän é.pdf', '01-plan-e.pdf'],
    ['letters of another script', 'Карта.pdf', '01-file.pdf'],
    ['a part in another script', 'Карта 2027 (final).pdf', '01-2027-final.pdf'],
    ['a dot file', '.htaccess', '01-htaccess'],
    ['no extension', 'LICENCE', '01-licence'],
    ['nothing that can stay', 'Карта', '01-file'],
    ['two extensions', 'data.tar.gz', '01-data.tar.gz'],
    ['dots', 'a..b...pdf', '01-a..b.pdf'],
    ['a device of Windows', 'CON.txt', '01-con.txt'],
    ['a right-to-left override', 'map\u202efdp.exe', '01-map-fdp.exe'],
    ['a checksum behind a dot', `map.${'0a'.repeat(40)}`, `01-map.${'0a'.repeat(23)}`],
    ['a long name', `${'long-'.repeat(40)}name.pdf`, `01-${'long-'.repeat(10)}.pdf`],
  ])('with %s', (_name, source, expected) => {
    const attachments = new Map([[source, picture('application/pdf')]])
    expect(pathsOf({ attachments })).toEqual([`attachments/${expected}`])
  })

  it('of the same name as another one has another number', () => {
    const sources = ['a/map.pdf', 'b/map.pdf', 'b/MAP.pdf']
    const attachments = new Map(sources.map(source => [source, picture('application/pdf')]))
    expect(pathsOf({ attachments })).toEqual(['1', '2', '3'].map(number => `attachments/0${number}-map.pdf`))
  })
})
