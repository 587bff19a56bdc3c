import { expect, it } from 'vitest'
import { supportedLanguages } from '../../../src/language/languages.ts'
import { found, smallest } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

it.each([
  ['a language of presskit', 'en', []],
  ['its regional form', 'en-GB', []],
  ['a language that nobody added', 'tlh', ['languages.0: presskit has no words for the language “tlh” yet']],
  ['its regional form', 'tlh-Latn', ['languages.0: presskit has no words for the language “tlh-Latn” yet']],
])('judges %s', async (_name, tag, expected) => {
  expect(await found('language/unsupported', smallest.replace('[en]', `[${tag}]`))).toEqual(expected)
})

it('knows every language that is listed', async () => {
  expect(supportedLanguages).toContain('ru')
  for (const tag of supportedLanguages) {
    expect(await found('language/unsupported', smallest.replace('[en]', `[${tag}]`))).toEqual([])
  }
})

holdRule('language/unsupported', [
  ['a language that nobody added', { languages: ['tlh'] }, ['tlh']],
  ['a region of English', { languages: ['en-GB'] }, []],
  ['Kazakh', { languages: ['kk'] }, []],
  ['two languages', { languages: ['ar', 'fr-CH'] }, []],
])
