import { expect, it } from 'vitest'
import { found, laidOver } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

const logos = (file: string, more: object) => ({
  logos: { items: { a: { alt: 'Logo', file, ...more } }, groups: [{ id: 'g', items: ['a'] }] },
})

holdRule('logo/tall', [
  ['a tower with a least width', logos('logos/library-tower.png', { minWidthMm: 20 }), ['20']],
  ['one that asks for little', logos('logos/library-tower.png', { minWidthMm: 8 }), []],
  ['one that asks for nothing', logos('logos/library-tower.png', {}), []],
  ['a wide one that asks for much', { languages: ['ru'], ...logos('logos/library.png', { minWidthMm: 90 }) }, []],
  ['none', { languages: ['ar'] }, []],
])

it('says how high it would be, how large it is drawn, and what to write', async () => {
  const yaml = laidOver(JSON.stringify(logos('logos/library-tower.png', { minWidthMm: 20 })))
  expect(await found('logo/tall', yaml)).toEqual([
    'logos.items.a.minWidthMm: At 20 mm of width the logo “a” would be 100 mm high: pages draw it 42 mm high, 8.4 mm wide',
  ])
})
