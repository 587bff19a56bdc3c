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
    [
      'dark enough',
      '#0b3d91',
      { bar: '#0b3d91', day: '#0b3d91', field: '#0b3d91', onField: '#ffffff', edge: '#0b3d91' },
    ],
    ['of three digits', '#c00', { bar: '#cc0000', day: '#cc0000', field: '#c00', onField: '#ffffff', edge: '#c00' }],
    ['too light', '#ffcc00', { bar: '#ab8900', day: '#8a6e00', field: '#ffcc00', onField: '#16181d', edge: '#ab8900' }],
    ['too light for text alone', '#0a9e6a', { bar: '#0a9e6a', field: '#0a9e6a', onField: '#16181d', edge: '#0a9e6a' }],
    [
      'between light and dark',
      '#808080',
      { bar: '#808080', day: '#717171', field: '#717171', onField: '#ffffff', edge: '#717171' },
    ],
    ['nearly white', '#fdfdf5', { bar: '#8e8e89', field: '#fdfdf5', onField: '#16181d', edge: '#8e8e89' }],
    ['white', '#ffffff', { bar: '#8c8c8c', day: '#707070', field: '#ffffff', onField: '#16181d', edge: '#8c8c8c' }],
  ])('%s', (_name, colour, expected) => {
    const accent = accentOf(colour)
    expect(accent).toMatchObject(expected)
    expect(contrast(accent.field, accent.onField)).toBeGreaterThanOrEqual(4.5)
    for (const shade of [accent.bar, accent.edge])
      for (const ground of ['#ffffff', '#f4f6fa']) expect(contrast(shade, ground)).toBeGreaterThanOrEqual(3)
    for (const ground of ['#ffffff', '#f4f6fa']) expect(contrast(accent.day, ground)).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['#121419', '#1c2028']) expect(contrast(accent.night, ground)).toBeGreaterThanOrEqual(7)
  })
})
