import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { srgbProfile } from '../../src/print/srgb-profile.ts'

const profile = Buffer.from(srgbProfile())
const tag = (index: number) => {
  const at = 132 + index * 12
  return {
    name: profile.toString('latin1', at, at + 4),
    offset: profile.readUInt32BE(at + 4),
    size: profile.readUInt32BE(at + 8),
  }
}
const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, index) => tag(index))
const fixed = (at: number) => profile.readInt32BE(at) / 0x10000

it('is a monitor profile of version 2.4 for red, green and blue, as long as it says', () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.readUInt32BE(8)).toBe(0x02400000)
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
  expect(profile.toString('latin1', 36, 40)).toBe('acsp')
})

it('has the tags that such a profile needs (ICC.1:2001-04, 6.3.1), inside of the file and at multiples of four', () => {
  expect(tags.map(({ name }) => name)).toEqual(['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
  expect(tags.filter(({ offset, size }) => offset % 4 !== 0 || offset + size > profile.length)).toEqual([])
})

it('adds up to white: the three colours are the white point', () => {
  const at = (name: string) => tags.find(each => each.name === name)?.offset ?? 0
  const sums = [8, 12, 16].map(part => ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, name) => sum + fixed(at(name) + part), 0))
  sums.forEach((sum, index) => {
    expect(sum).toBeCloseTo(fixed(at('wtpt') + 8 + index * 4), 3)
  })
})

it('is the same each time', () => {
  expect(createHash('sha256').update(srgbProfile()).digest('hex')).toBe(
    createHash('sha256').update(profile).digest('hex'),
  )
})
