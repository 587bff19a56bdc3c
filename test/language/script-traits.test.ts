import { expect, it } from 'vitest'
import { scriptTraits } from '../../src/language/script-traits.ts'

it.each([
  ['Latn', 'latn'],
  ['Grek', 'grek'],
  ['Armn', 'armn upright'],
  ['Geor', 'geor caseless upright'],
  ['Hebr', 'hebr caseless upright'],
  ['Deva', 'deva caseless upright tall'],
  ['Kore', 'kore caseless upright tall'],
])('says of %s what styles ask', (script, traits) => {
  expect(scriptTraits({ script })).toBe(traits)
})
