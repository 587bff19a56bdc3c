import { describe, expect, it } from 'vitest'
import { findLanguage, supportedLanguages } from '../../src/language/languages.ts'

it.each([
  ['en', 'English'],
  ['ru', 'Русский'],
  ['en-GB', 'English'],
  ['ru-Cyrl-KZ', 'Русский'],
  ['zh-Hans', '简体中文'],
  ['zh', '简体中文'],
  ['zh-CN', '简体中文'],
  ['zh-Hans-CN', '简体中文'],
  ['zh-Hant', undefined],
  ['zh-TW', undefined],
  ['uz-Latn', 'Oʻzbekcha'],
  ['uz-Cyrl', undefined],
  ['kk-Arab-CN', undefined],
  ['tlh', undefined],
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
  expect(supportedLanguages).toEqual([
    ...['ar', 'de', 'en', 'es', 'fr', 'he', 'kk', 'ky', 'pl', 'ru', 'tg', 'uk', 'uz', 'zh-Hans'],
  ])
})

it('has a word for everything in each language', () => {
  for (const tag of supportedLanguages)
    for (const [key, word] of Object.entries(findLanguage(tag)?.strings ?? {}))
      expect([tag, key, word]).not.toContain('')
})

describe.each(supportedLanguages)('%s', tag => {
  const language = findLanguage(tag)
  const words = Object.values(language?.strings ?? {})

  it('has a name for each of twelve months', () => {
    expect(new Set(language?.dates.months).size).toBe(12)
  })

  it('is written in its own script, but for names of files and formats', () => {
    const script = new RegExp(`\\p{Script=${language?.script === 'Hans' ? 'Hani' : language?.script}}`, 'u')
    expect([...words, language?.name].filter(word => !script.test(word ?? ''))).toEqual([])
  })

  it('has no space at an end of a word, and no letter of a neighbour', () => {
    expect(words.filter(word => word !== word.trim() || / {2}/.test(word))).toEqual([])
    const foreign = { uk: /[ыэъё]/i, kk: /[ӣӯҷҳ]/i, ky: /[қғұәіһ]/i, tg: /[ыщөңү]/i, ru: /[іїєґў]/i }
    const letters = new Map(Object.entries(foreign)).get(tag)
    if (letters) expect(words.filter(word => letters.test(word))).toEqual([])
  })
})
