import { expect, it } from 'vitest'
import { found, laidOver } from '../found.ts'
import { holdRule, withLogo } from '../hold-rule.ts'

holdRule('logo/tall', [
  ['a tower with a least width', withLogo('logos/library-tower.png', { minWidthMm: 20 }), ['20']],
  ['one that asks for little', withLogo('logos/library-tower.png', { minWidthMm: 8 }), []],
  ['one that asks for nothing', withLogo('logos/library-tower.png'), []],
  ['a wide one that asks for much', { languages: ['ru'], ...withLogo('logos/library.png', { minWidthMm: 90 }) }, []],
  ['none', { languages: ['ar'] }, []],
])

it('says how high it would be, how large it is drawn, and what to write', async () => {
  const yaml = laidOver(JSON.stringify(withLogo('logos/library-tower.png', { minWidthMm: 20 })))
  expect(await found('logo/tall', yaml)).toEqual([
    'logos.items.a.minWidthMm: At 20 mm of width the logo “a” would be 100 mm high: pages draw it 42 mm high, 8.4 mm wide',
  ])
})
