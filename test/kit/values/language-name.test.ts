import { expect, it } from 'vitest'
import { languageAndTag, languageName } from '../../../src/kit/values/language-name.ts'
import { supportedLanguages } from '../../../src/language/languages.ts'

it.each([...supportedLanguages, 'pt-BR', 'en-GB', 'ka'])('names %s as the machine does', tag => {
  expect(languageName(tag)).toBe(new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag))
})

it.each([
  ['uk', 'Ukrainian (uk)'],
  ['pt-BR', 'Brazilian Portuguese (pt-BR)'],
  ['qaa', 'qaa'],
  ['??', '??'],
])('says of %s beside its tag %s', (tag, said) => expect(languageAndTag(tag)).toBe(said))
