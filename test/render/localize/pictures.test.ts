import { describe, expect, it } from 'vitest'
import { noise } from '../../assets/made-pictures.ts'
import { bilingual, told, toldIn } from '../prepared.ts'
import { toldKit } from '../told-kit.ts'

function drawing(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h${width}v${height}z"/></svg>`
}

describe('a logo', () => {
  it.each([
    ['a square', 10, 10, '', { width: 16.4, height: 16.4 }],
    ['a wordmark', 30, 10, '', { width: 33, height: 11 }],
    ['a very wide one', 100, 10, '', { width: 42, height: 4.2 }],
    ['a tall one', 10, 40, '', { width: 4.3, height: 17 }],
    ['one with a minimum that it keeps', 10, 10, ', minWidthMm: 10', { width: 16.4, height: 16.4 }],
    ['one with a minimum that it needs', 10, 10, ', minWidthMm: 25', { width: 25, height: 25 }],
    ['a large one with a minimum', 10, 10, ', minWidthMm: 60', { width: 60, height: 60 }],
    ['a tall one with a minimum that it needs', 10, 40, ', minWidthMm: 10', { width: 10, height: 40 }],
    ['a tall one whose minimum would make it a tower', 10, 65, ', minWidthMm: 20', { width: 6.5, height: 42 }],
  ])('%s has its size in millimetres', async (_name, ...[width, height, more, size]) => {
    const logos = `logos: { items: { a: { file: logos/a.svg, alt: A${more} } }, groups: [{ id: g, items: [a] }] }`
    const kit = await toldIn('en', bilingual('', logos), { 'logos/a.svg': drawing(width, height) })
    expect(kit.logoGroups[0]?.logos[0]?.size).toEqual(size)
  })

  it.each([
    [
      'a square in a wide margin',
      '<path d="M40 40h20v20h-20z"/>',
      {
        size: { width: 77.2, height: 77.2 },
        window: { width: 16.4, height: 16.4 },
        light: { behind: { width: 470.6, left: -185.3, top: -185.3 } },
      },
    ],
    [
      'a wordmark at the left',
      '<path d="M0 40h60v20h-60z"/>',
      {
        size: { width: 51.8, height: 51.8 },
        window: { width: 31.4, height: 11 },
        light: { behind: { width: 164.9, left: 0, top: -64.9 } },
      },
    ],
    [
      'a square with little air',
      '<path d="M5 5h90v90h-90z"/>',
      { size: { width: 16.4, height: 16.4 }, window: undefined },
    ],
  ])('%s is as large as others by its ink', async (_name, body, sizes) => {
    const logos = 'logos: { items: { a: { file: logos/a.svg, alt: A } }, groups: [{ id: g, items: [a] }] }'
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${body}</svg>`
    const { kits } = await toldKit(bilingual('', logos), { 'logos/a.svg': picture })
    expect(kits[0]?.logoGroups[0]?.logos[0]).toMatchObject(sizes)
  })

  const square = '<path d="M40 40h20v20h-20z" fill="#999"/>'
  it.each([
    ['of the same shape', '0 0 100 100', square, { width: 470.6, left: -185.3, top: -185.3 }],
    [
      'of another shape, in the middle',
      '0 0 100 50',
      '<path d="M0 0h100v50h-100z" fill="#999"/>',
      { width: 100, left: 0, top: 25 },
    ],
    ['in a margin of its own', '0 0 200 100', square, { width: 888.9, left: -172.2, top: -172.2 }],
  ])('shows a variant %s in the same window', async (_name, viewBox, body, behind) => {
    const logos =
      'logos: { items: { a: { file: logos/a.svg, dark: logos/b.svg, alt: A } }, groups: [{ id: g, items: [a] }] }'
    const picture = (box: string, inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`
    const files = { 'logos/a.svg': picture('0 0 100 100', square), 'logos/b.svg': picture(viewBox, body) }
    const { kits } = await toldKit(bilingual('', logos), files)
    expect(kits[0]?.logoGroups[0]?.logos[0]).toMatchObject({ window: { width: 16.4, height: 16.4 }, dark: { behind } })
  })

  it('has words and places', async () => {
    const { en, ru } = await told(
      bilingual(
        '',
        `logos:
  items: { a: { file: logos/a.svg, dark: logos/a.svg, alt: { en: Alpha }, terms: { en: Free } } }
  groups: [{ id: friends, label: { ru: Друзья }, items: [a] }]`,
      ),
    )
    const light = { path: 'logos/friends/a.svg', width: 20, height: 10 }
    expect(en?.logoGroups).toMatchObject([
      {
        id: 'friends',
        label: undefined,
        logos: [{ alt: 'Alpha', terms: 'Free', light, dark: { path: 'logos/friends/a-dark.svg' } }],
      },
    ])
    expect(ru?.logoGroups).toMatchObject([{ label: 'Друзья', logos: [{ alt: 'Alpha', terms: undefined, light }] }])
  })
})

it('a photo has words, rights and places', async () => {
  const photos = `photos:
  pier:
    file: photos/pier.jpg
    caption: { ru: Пирс }
    alt: { en: A pier }
    creator: Ivan Lys
    copyright: © 2026 Library
    usageTerms: { en: Free }
    licenseUrl: https://library.example/terms`
  const picture = await noise(40, 30).jpeg().toBuffer()
  const { en, ru } = await told(bilingual('', photos), { 'photos/pier.jpg': picture })
  expect(en?.photos).toMatchObject([
    {
      caption: undefined,
      alt: 'A pier',
      creditLine: 'Ivan Lys',
      copyright: '© 2026 Library',
      terms: 'Free',
      licenceUrl: 'https://library.example/terms',
      print: { path: 'photos/print/pier.jpg', width: 40, height: 30 },
      web: { path: 'photos/web/pier.jpg' },
    },
  ])
  expect(ru?.photos).toMatchObject([{ caption: 'Пирс', alt: 'A pier', terms: undefined }])
})
