import { describe, expect, it } from 'vitest'
import { faintShare } from '../../src/assets/faint.ts'
import { resolveAssets } from '../../src/assets/resolve.ts'
import { madeKit } from './made-kit.ts'
import { drawing, folderOf, svg } from './made-pictures.ts'

const sign = (fill: string) => `<rect width="80" height="100" fill="${fill}"/>`
const name = (fill: string) => `<path fill="${fill}" d="M100 20h80v20h-80zM100 60h80v20h-80z"/>`
const letters = (fill: string) => `<path fill="${fill}" d="M20 20h40v60h-40z"/>`

describe('what cannot be seen', () => {
  it.each([
    ['a white logo', 'light', sign('#fff') + name('white'), 1],
    ['a white name beside a red sign', 'light', sign('#c00') + name('#ffffff'), 0.29],
    ['a name as light as cream', 'light', name('rgb(250 250 240)'), 1],
    ['white letters in a red sign', 'light', sign('#c00') + letters('#fff'), 0],
    ['a yellow logo', 'light', name('#ffee00'), 0],
    ['a dark logo', 'light', sign('#123') + name('#123'), 0],
    ['nothing', 'light', '<g fill="#fff"/>', 1],
    ['a black logo', 'dark', sign('#000') + name('black'), 1],
    ['a logo that names no colour', 'dark', '<rect width="9" height="9"/>', 1],
    ['a black name beside a blue sign', 'dark', sign('#39f') + name('#111'), 0.29],
    ['a white logo', 'dark', sign('#fff') + name('#fff'), 0],
  ] as const)('%s on %s ground', async (_name, ground, body, share) => {
    expect(await faintShare(drawing(body), ground)).toBeCloseTo(share, 1)
  })
})

it('is told at the file of its ground', async () => {
  await using folder = await folderOf({ 'a.svg': svg(name('#fff')), 'b.svg': svg(name('#000')) })
  const kit = madeKit({
    logos: [
      { file: 'a.svg', dark: 'b.svg' },
      { file: 'b.svg', dark: 'a.svg' },
    ],
  })
  const { diagnostics } = await resolveAssets(kit, folder.path, 'check')
  expect(diagnostics.map(({ at, code, message }) => `${at.join('.')} ${code} ${message}`)).toEqual([
    'logos.items.0.file logo/faint All of a.svg cannot be seen on white paper',
    'logos.items.0.dark logo/faint All of b.svg cannot be seen on dark ground',
  ])
})
