import { expect, it } from 'vitest'
import { en } from '../../src/language/en.ts'
import { quote } from '../../src/language/quotes.ts'
import { ru } from '../../src/language/ru.ts'

it.each([
  ['plain words', en, 'We shall meet.', '“We shall meet.”'],
  ['a quotation inside', en, 'He said “no” twice', '“He said ‘no’ twice”'],
  ['an apostrophe', en, 'It’s ours', '“It’s ours”'],
  ['plain words', ru, 'Мы встретимся', '«Мы встретимся»'],
  ['a name inside', ru, 'Фонд «Открытое общество» с нами', '«Фонд „Открытое общество“ с нами»'],
  ['two inside', ru, '«А» и «Б»', '«„А“ и „Б“»'],
])('%s', (_name, language, text, expected) => {
  expect(quote(language, text)).toBe(expected)
})
