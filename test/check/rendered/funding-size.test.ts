import { expect, it } from 'vitest'
import { fundedKit } from '../../../src/check/funding-example.ts'
import { fundingSize } from '../../../src/check/rendered/funding-size.ts'
import { kitOf, laidOver } from '../found.ts'

const funded = 'statement: Funded by the European Union'
const where = ['funding', 0, 'funder']

/** Width and height of what is drawn, by logo. */
type Sizes = readonly (readonly [id: string, width: number, height: number])[]

async function faultsOf(sizes: readonly Sizes[], ...lines: readonly string[]) {
  const kit = await kitOf(laidOver(fundedKit(funded, ...lines)))
  const pages = sizes.map((logos, index) => ({
    page: `en/${index}.html`,
    logos: logos.map(([id, width, height]) => ({ id, width, height, left: 0, top: 0 })),
  }))
  return fundingSize.check(kit, pages).map(({ at, message }) => ({ at, message }))
}

it.each<[name: string, pages: readonly Sizes[]]>([
  ['stands alone', [[['eu', 20, 10]]]],
  ['is not on the page', [[['library', 90, 90]]]],
  [
    'is as large',
    [
      [
        ['eu', 60, 40],
        ['library', 60, 40],
      ],
    ],
  ],
  [
    'is larger by less than a pixel can show',
    [
      [
        ['eu', 60, 40],
        ['library', 60.4, 40.4],
      ],
    ],
  ],
  [
    'is higher, and less wide',
    [
      [
        ['eu', 60, 40],
        ['library', 200, 39],
      ],
    ],
  ],
  [
    'is wider, and less high',
    [
      [
        ['eu', 60, 40],
        ['library', 59, 200],
      ],
    ],
  ],
  [
    'is drawn large enough in another place of the page',
    [
      [
        ['eu', 20, 10],
        ['library', 60, 40],
        ['eu', 60, 40],
      ],
    ],
  ],
  ['is larger on another page', [[['eu', 20, 10]], [['library', 60, 40]]]],
])('says nothing where the emblem %s', async (_name, pages) => {
  expect(await faultsOf(pages)).toEqual([])
})

it('tells an emblem that is smaller in both ways, once, with both sizes on paper', async () => {
  const pages: readonly Sizes[] = [
    [['eu', 60, 40]],
    [
      ['eu', 60, 40],
      ['library', 75.6, 56.7],
    ],
    [
      ['eu', 1, 1],
      ['library', 9, 9],
    ],
  ]
  expect(await faultsOf(pages)).toEqual([
    {
      at: where,
      message: 'The emblem of “european-union” is 16 × 11 mm on the page en/1.html, the logo “library” 20 × 15 mm',
    },
  ])
})

it('says nothing where the funder agreed to an exception', async () => {
  expect(
    await faultsOf(
      [
        [
          ['eu', 1, 1],
          ['library', 9, 9],
        ],
      ],
      'derogation: agreed on 3 May 2026',
    ),
  ).toEqual([])
})

it.each<[name: string, least: Readonly<Record<string, number>>, hint: string]>([
  ['the theme, where the kit asks for no width', {}, 'Draw the emblem larger'],
  [
    'a least width of the other logo, which is what is drawn',
    { library: 20 },
    'Write minWidthMm: 20 for the logo “eu”, too, or less for “library”',
  ],
  ['the theme, where the other logo is larger than its least width', { library: 10 }, 'the theme’s style sheet'],
  [
    'its own least width without room',
    { eu: 90 },
    'Write less for minWidthMm of the logo “eu”: there is no room for 90',
  ],
])('says what to do: %s', async (_name, least, hint) => {
  const kit = await kitOf(laidOver(fundedKit(funded)))
  const logos = new Map(
    ['eu', 'library'].map(id => [
      id,
      { id, file: 'a.png', alt: kit.release.headline, at: [], minWidthMm: least[id] ?? 0 },
    ]),
  )
  const page = { page: 'a.html', logos: [drawn('eu', 60, 40), drawn('library', 75.6, 56.7)] }
  expect(fundingSize.check({ ...kit, logos }, [page])[0]?.hint).toContain(hint)
})

function drawn(id: string, width: number, height: number) {
  return { id, width, height, left: 0, top: 0 }
}
