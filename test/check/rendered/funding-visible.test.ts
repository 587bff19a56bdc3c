import { expect, it } from 'vitest'
import { fundedKit } from '../../../src/check/funding-example.ts'
import { asksForVisible, fundingVisible } from '../../../src/check/rendered/funding-visible.ts'
import { kitOf, laidOver } from '../found.ts'

const union = ['programme: eu-2021-2027', 'statement: Funded by the European Union']
const screen = { width: 400, height: 600 }

async function messagesOf(logos: readonly (readonly [id: string, left: number, top: number])[], lines = union) {
  const kit = await kitOf(laidOver(fundedKit(...lines)))
  const drawn = logos.map(([id, left, top]) => ({ id, left, top, width: 60, height: 40 }))
  return fundingVisible.check(kit, [
    { page: 'en/release.html', logos: [] },
    { page: 'index.html', screen, logos: drawn },
  ])
}

it.each<[name: string, logos: Parameters<typeof messagesOf>[0]]>([
  ['at the top', [['eu', 0, 0]]],
  ['at the very foot of the window', [['eu', 340, 560]]],
  [
    'in two places, once in sight',
    [
      ['eu', 0, 900],
      ['eu', 10, 10],
    ],
  ],
])('says nothing of an emblem %s', async (_name, logos) => {
  expect(await messagesOf(logos)).toEqual([])
})

it.each<[name: string, logos: Parameters<typeof messagesOf>[0]]>([
  ['is not there', [['library', 0, 0]]],
  ['is below the window', [['eu', 0, 600]]],
  ['is cut by its foot', [['eu', 0, 561]]],
  ['is beside the window', [['eu', 341, 0]]],
  ['is hidden at the left of it', [['eu', -9999, 0]]],
])('tells an emblem that %s', async (_name, logos) => {
  expect(await messagesOf(logos)).toMatchObject([
    {
      at: ['funding', 0, 'funder'],
      message:
        'The emblem of “european-union” is not seen without scrolling on index.html, in a window of 400 × 600 pixels',
    },
  ])
})

it.each<[name: string, lines: readonly string[], asks: boolean]>([
  ['of the Union', union, true],
  ['of another funder', ['statement: Funded by the city'], false],
  ['of the Union with an exception', [...union, 'derogation: agreed on 3 May 2026'], false],
])('asks for the start page for a funding %s: %#', async (_name, lines, asks) => {
  const kit = await kitOf(laidOver(fundedKit(...lines)))
  expect(asksForVisible(kit)).toBe(asks)
  expect((await messagesOf([], [...lines])).length > 0).toBe(asks)
})
