import { describe, expect, it } from 'vitest'
import { accentOf, contrast } from '../../src/theme/contrast.ts'

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777', '#fff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0b3d91', '#fff', 10.04],
])('%s on %s', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

describe('an accent', () => {
  it.each([
    ['dark enough', '#0b3d91', { day: '#0b3d91', field: '#0b3d91', onField: '#ffffff' }],
    ['of three digits', '#c00', { day: '#cc0000', field: '#c00', onField: '#ffffff' }],
    ['too light', '#ffcc00', { day: '#8a6e00', field: '#ffcc00', onField: '#16181d' }],
    ['between light and dark', '#808080', { day: '#717171', field: '#717171', onField: '#ffffff' }],
    ['white', '#ffffff', { day: '#707070', field: '#ffffff', onField: '#16181d' }],
  ])('%s', (_name, colour, expected) => {
    const accent = accentOf(colour)
    expect(accent).toMatchObject({ own: colour, ...expected })
    expect(contrast(accent.field, accent.onField)).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['#ffffff', '#f4f6fa']) expect(contrast(accent.day, ground)).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['#121419', '#1c2028']) expect(contrast(accent.night, ground)).toBeGreaterThanOrEqual(7)
  })
})
