import { expect, it } from 'vitest'
import { de } from '../../src/language/de.ts'
import { en } from '../../src/language/en.ts'
import { fr } from '../../src/language/fr.ts'
import { he } from '../../src/language/he.ts'
import type { Language } from '../../src/language/language.ts'
import { pl } from '../../src/language/pl.ts'
import { quote } from '../../src/language/quotes.ts'
import { ru } from '../../src/language/ru.ts'

it.each([
  ['plain words', en, 'We shall meet.', '“We shall meet.”'],
  ['a quotation inside', en, 'He said “no” twice', '“He said ‘no’ twice”'],
  ['an apostrophe', en, 'It’s ours', '“It’s ours”'],
  ['plain words', ru, 'Мы встретимся', '«Мы встретимся»'],
  ['a name inside', ru, 'Фонд «Открытое общество» с нами', '«Фонд „Открытое общество“ с нами»'],
  ['two inside', ru, '«А» и «Б»', '«„А“ и „Б“»'],
  ['plain words', fr, 'Nous y serons', '«\u202fNous y serons\u202f»'],
  [
    'marks with spaces of any width inside',
    fr,
    'Il dit « non », «oui» et «\u00a0bon\u00a0»',
    '«\u202fIl dit “non”, “oui” et “bon”\u202f»',
  ],
  ['one mark for both ends', he, 'הוא אמר ”לא” פעמיים', '”הוא אמר ’לא’ פעמיים”'],
  ['marks that open below', de, 'Er sagte „nein“ dazu', '„Er sagte ‚nein‘ dazu“'],
  ['a shared mark', pl, 'Powiedział „nie” i tyle', '„Powiedział «nie» i tyle”'],
  [
    'marks that mean something in a pattern',
    { ...en, quotes: ['(', ')', '$&', '?'] },
    'most (all) of it',
    '(most $&all? of it)',
  ],
  ['no marks at all', { ...en, quotes: ['', '', '“', '”'] }, 'We shall', 'We shall'],
] satisfies readonly (readonly [string, Language, string, string])[])('%s', (_name, language, text, expected) => {
  expect(quote(language, text)).toBe(expected)
})
