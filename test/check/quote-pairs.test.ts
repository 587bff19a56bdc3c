import { expect, it } from 'vitest'
import { findWritten } from '../../src/check/orthography/orthographies.ts'
import { quoteChanges } from '../../src/check/quote-pairs.ts'
import { changed } from '../../src/diagnostics/changes.ts'

function mended(language: string, text: string): string {
  const written = findWritten(language)
  const marks = [...text.matchAll(/["“”„‟«»]/g)].map(({ 0: mark, index }) => ({ mark, index, isOwn: true }))
  return written ? changed(text, quoteChanges(text, marks, written)) : text
}

it.each([
  ['ru', 'Музей "Заря" открыт', 'Музей «Заря» открыт'],
  ['ru', 'Музей “Заря” открыт', 'Музей «Заря» открыт'],
  ['ru', '"Заря"-клуб, ("Восход"), "Закат".', '«Заря»-клуб, («Восход»), «Закат».'],
  ['ru', 'Премия "Музей "Заря" года" вручена', 'Премия «Музей „Заря“ года» вручена'],
  ['ru', 'Премия «Музей «Заря»» вручена', 'Премия «Музей „Заря“» вручена'],
  ['ru', '""Заря" открыта", - сказал он', '«„Заря“ открыта», - сказал он'],
  ['ru', 'Музей **"Заря"** и ["Восход"](#a)', 'Музей **«Заря»** и [«Восход»](#a)'],
  ['en', 'The museum "Dawn" opens', 'The museum “Dawn” opens'],
  ['en', 'The museum « Dawn » opens', 'The museum “Dawn” opens'],
  ['en', '"We call it "Dawn" here," she said', '“We call it ‘Dawn’ here,” she said'],
  ['en', '“We call it “Dawn” here,” she said', '“We call it ‘Dawn’ here,” she said'],
  ['en', '"We call it “Dawn” here," she said', '“We call it ‘Dawn’ here,” she said'],
  ['en', "\"It's 'Dawn',\" she said", "“It's 'Dawn',” she said"],
  ['de', 'Das Museum "Morgen" öffnet', 'Das Museum „Morgen“ öffnet'],
  ['de', 'Das »Tor« und das "Tal"', 'Das »Tor« und das „Tal“'],
  ['fr', 'Le musée "Aube" ouvre', 'Le musée «\u202fAube\u202f» ouvre'],
  ['pl', 'Muzeum “Świt” otwiera', 'Muzeum „Świt” otwiera'],
  ['uk', 'Музей "Зоря" та «Схід»', 'Музей «Зоря» та «Схід»'],
  ['kk', '"Таң" музейі', '«Таң» музейі'],
])('mends in %s %s', (language, text, expected) => {
  expect(mended(language, text)).toBe(expected)
  expect(mended(language, expected)).toBe(expected)
})

it.each([
  ['one that never ends', 'ru', 'Премия "Музей вручена'],
  ['one that nothing opens', 'ru', 'Премия Музей" вручена'],
  ['one with spaces on both sides', 'en', 'The museum " Dawn " opens'],
  ['one inside of a word', 'en', 'The mus"eum Dawn"s'],
  ['two that share an end', 'ru', 'Премия «Музей «Заря» вручена'],
  ['one of several paragraphs', 'ru', '"Заря открыта.\n\n"И закат".'],
])('leaves %s alone', (_name, language, text) => {
  expect(mended(language, text)).toBe(text)
})

it('mends one paragraph beside another that is not clear', () => {
  expect(mended('ru', 'Музей "Восход".\n\nМузей "Заря.')).toBe('Музей «Восход».\n\nМузей "Заря.')
})
