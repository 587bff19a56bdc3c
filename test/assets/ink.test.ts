import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { inkOf } from '../../src/assets/ink.ts'
import { resolveAssets } from '../../src/assets/resolve.ts'
import { madeKit } from './made-kit.ts'
import { drawing, folderOf, svg } from './made-pictures.ts'

const sign = (fill: string) => `<rect x="50" y="40" width="100" height="20" fill="${fill}"/>`
const ground = (fill: string) => `<rect width="200" height="100" fill="${fill}"/>`
const middle = { left: 0.24, top: 0.39, width: 0.51, height: 0.23 }

describe('the ink of a logo', () => {
  it.each([
    ['with a clear margin', 'light', sign('#c00'), middle],
    ['on white', 'light', ground('#fff') + sign('#c00'), middle],
    ['as light as cream', 'light', sign('#fdf6d8'), middle],
    ['in white, for dark ground', 'dark', sign('#fff'), middle],
    ['on a plate of its own', 'light', ground('#c00') + sign('#fff'), undefined],
    ['on a white plate, for dark ground', 'dark', ground('#fff') + sign('#c00'), undefined],
    ['with the air that is usual', 'light', '<rect x="10" y="5" width="180" height="85"/>', undefined],
    ['that is none', 'light', ground('#fff'), undefined],
  ] as const)('%s', async (_name, on, body, expected) => {
    const ink = await inkOf(drawing(body), on)
    const rounded = ink && Object.entries(ink).map(([key, value]) => [key, Math.round(value * 100) / 100])
    expect(rounded && Object.fromEntries(rounded)).toEqual(expected)
  })
})

const padded = svg(sign('#c00'))
const left = svg('<rect x="30" y="40" width="40" height="20" fill="#fff"/>')

it.each([
  ['a drawing', { 'a.svg': padded }, { file: 'a.svg' }, [[0.24, 0.51], undefined]],
  ['a JPEG', {}, { file: 'a.jpg' }, [[0.24, 0.53], undefined]],
  [
    'each variant',
    { 'a.svg': padded, 'b.svg': left },
    { file: 'a.svg', dark: 'b.svg' },
    [
      [0.24, 0.51],
      [0.14, 0.21],
    ],
  ],
])('a wide margin is found around %s', async (_name, files, logo, expected) => {
  const jpeg = await sharp(Buffer.from(svg(ground('#fff') + sign('#c00'))), { density: 432 })
    .jpeg()
    .toBuffer()
  await using folder = await folderOf({ ...files, 'a.jpg': jpeg })
  const { value } = await resolveAssets(madeKit({ logos: [logo] }), folder.path, 'ship')
  const { light, dark } = value?.logos.get('0')?.ink ?? {}
  const shares = [light, dark].map(ink => ink && [ink.left, ink.width].map(share => Math.round(share * 100) / 100))
  expect(shares).toEqual(expected)
})
