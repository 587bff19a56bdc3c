import { expect, it } from 'vitest'
import { languageCalled, meantLanguage } from '../../../src/kit/values/language-called.ts'

it.each([
  ['French', 'fr'],
  ['français', 'fr'],
  ['РУССКИЙ', 'ru'],
  ['Kazakh', 'kk'],
  ['العربية', 'ar'],
  ['Klingon', undefined],
  ['', undefined],
])('%s is called %s', (word, code) => expect(languageCalled(word)).toBe(code))

it.each([
  ['EN', 'en'],
  ['Chinese', 'zh-Hans'],
  ['englisch', undefined],
  ['zh-hant', 'zh-Hans'],
  ['fr', undefined],
])('%s means %s of en and zh-Hans', (key, language) => expect(meantLanguage(key, ['en', 'zh-Hans'])).toBe(language))

it('answers for a kit with many wrong words', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `word ${index}`)
  expect(words.filter(word => languageCalled(word) !== undefined)).toEqual([])
})
