import { expect, it } from 'vitest'
import { exifOf } from '../../../src/assets/rights/exif.ts'

it('EXIF begins every value at an even place, as TIFF 6.0 asks', () => {
  const exif = exifOf({ languages: ['en'], caption: { en: 'four' }, creator: 'Lys', copyright: 'Museum', people: [] })
  const entries = Array.from({ length: exif.readUInt16BE(8) }, (_, index) =>
    exif.subarray(10 + index * 12, 22 + index * 12),
  )
  const places = entries
    .filter(entry => entry.readUInt16BE(2) !== 3 && entry.readUInt32BE(4) > 4)
    .map(entry => entry.readUInt32BE(8))
  expect(places.length).toBeGreaterThan(1)
  expect(places.filter(place => place % 2 !== 0)).toEqual([])
})
