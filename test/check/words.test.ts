import { expect, it } from 'vitest'
import { languageName } from '../../src/check/words.ts'
import { supportedLanguages } from '../../src/language/languages.ts'

it.each([...supportedLanguages, 'pt-BR', 'en-GB', 'ka'])('names %s as the machine does', tag => {
  expect(languageName(tag)).toBe(new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag))
})

it('gives a tag that has no name as it is', () => expect(languageName('qaa')).toBe('qaa'))
