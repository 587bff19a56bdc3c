import { expect, it } from 'vitest'
import { supportedLanguages } from '../../src/language/languages.ts'
import { ownName } from '../../src/language/own-names.ts'

it.each([
  ['it', 'Italiano'],
  ['pt-BR', 'Português'],
  ['sr', 'Српски'],
  ['sr-Latn-RS', 'Srpski'],
  ['az-Cyrl', undefined],
  ['eo', undefined],
])('%s calls itself %s', (tag, name) => expect(ownName(tag)).toBe(name))

it('leaves out what documents are written in', () => {
  expect(supportedLanguages.filter(tag => ownName(tag) !== undefined)).toEqual([])
})
