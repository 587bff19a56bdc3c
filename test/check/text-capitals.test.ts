import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

function subheadline(language: string, text: string): string {
  return laidOver(JSON.stringify({ languages: [language], release: { subheadline: text } }))
}

it.each([
  ['en', 'THE CITY LIBRARY OPENS', ['THE CITY LIBRARY OPENS']],
  ['ru', 'ГОРОДСКАЯ БИБЛИОТЕКА ОТКРЫТА', ['ГОРОДСКАЯ БИБЛИОТЕКА ОТКРЫТА']],
  ['fr', 'LA BIBLIOTHÈQUE OUVRE SES PORTES', ['LA BIBLIOTHÈQUE OUVRE SES PORTES']],
])('speaks in %s of %s', async (language, text, expected) => {
  expect(await foundWords('text/capitals', subheadline(language, text))).toEqual(expected)
})

it.each([
  ['en', 'OSCE, UN and UNESCO meet'],
  ['ru', 'ОБСЕ, ООН, ЕС'],
  ['ar', 'المكتبة تفتح أبوابها للجميع'],
  ['de', 'Die EU öffnet'],
])('is silent in %s at %s', async (language, text) => {
  expect(await foundWords('text/capitals', subheadline(language, text))).toEqual([])
})
