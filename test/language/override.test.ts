import { expect, it } from 'vitest'
import { en } from '../../src/language/en.ts'
import { withStrings } from '../../src/language/override.ts'

it.each([
  ['nothing', undefined, {}],
  ['an empty list', {}, {}],
  ['one word', { contact: 'Press office' }, { contact: 'Press office' }],
  ['a word that no document has', { kontakt: 'x' }, {}],
  ['a word that every object has', { toString: 'x', __proto__: 'y' }, {}],
])('takes %s', (_name, own, changed) => {
  expect(withStrings(en, own)).toEqual({ ...en, strings: { ...en.strings, ...changed } })
})
