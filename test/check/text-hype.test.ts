import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

function subheadline(language: string, text: string): string {
  return laidOver(JSON.stringify({ languages: [language], release: { subheadline: text } }))
}

it.each([
  ['en', 'The library opens at last!', ['last!']],
  ['ru', 'Библиотека открывается!!!', ['открывается!!!']],
  ['ar', 'المكتبة تفتح أبوابها!', ['أبوابها!']],
  ['fr', 'Une bibliothèque ouvre !', ['ouvre !']],
])('speaks in %s of %s', async (language, text, expected) => {
  expect(await foundWords('text/hype', subheadline(language, text))).toEqual(expected)
})

it.each([
  ['en', '“Come and mend!” says the library'],
  ['ru', '«Приходите!» — зовёт библиотека'],
  ['de', '„Kommt alle!“, ruft die Bibliothek'],
  ['pl', '„Przyjdźcie!” – woła biblioteka'],
  ['en', 'Watch it at https://river.example/#!/film'],
])('is silent in %s at %s', async (language, text) => {
  expect(await foundWords('text/hype', subheadline(language, text))).toEqual([])
})
