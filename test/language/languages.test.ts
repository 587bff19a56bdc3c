import { expect, it } from 'vitest'
import { findLanguage, supportedLanguages } from '../../src/language/languages.ts'

it.each([
  ['en', 'English'],
  ['ru', 'Русский'],
  ['en-GB', 'English'],
  ['ru-Cyrl-KZ', 'Русский'],
  ['pl', undefined],
  ['eng', undefined],
  ['e', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s is %s', (tag, name) => {
  expect(findLanguage(tag)?.name).toBe(name)
})

it('keeps the tag of a regional form, for pages say exactly what they are', () => {
  expect(findLanguage('en-GB')).toEqual({ ...findLanguage('en'), tag: 'en-GB' })
})

it('lists what it supports', () => {
  expect(supportedLanguages).toEqual(['en', 'ru'])
})

it('has a word for everything in each language', () => {
  for (const tag of supportedLanguages)
    for (const [key, word] of Object.entries(findLanguage(tag)?.strings ?? {}))
      expect([tag, key, word]).not.toContain('')
})
