import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

function subheadline(language: string, text: string): string {
  return laidOver(JSON.stringify({ languages: [language], release: { subheadline: text } }))
}

it.each([
  ['ru', 'Городская библиoтека', ['библиoтека']],
  ['uk', 'Увесь свiт тут', ['свiт']],
  ['en', 'The сity library', ['сity']],
  ['ru', 'Встреча c журналистами', ['c']],
  ['kk', 'Кiтапхана ашылды', ['Кiтапхана']],
  ['pl', 'Muzeum rzеki', ['rzеki']],
])('speaks in %s of %s', async (language, text, expected) => {
  expect(await foundWords('text/homoglyph', subheadline(language, text))).toEqual(expected)
})

it.each([
  ['ru', 'IT-специалист, PDF-файл, iPhone и VIP-зал, витамин C'],
  ['ru', 'Знакомство с PRщиком и сайт river.example'],
  ['uk', 'Увесь світ тут, Wi-Fi та YouTube'],
  ['en', 'Partner: «Нота Бене» (Nota Bene)'],
  ['tg', 'Ҷумҳурии Тоҷикистон, ҷӣ ӣ ӯ қ ғ ҳ'],
  ['kk', 'Қазақстан, әңгіме, үлгі, һ'],
])('is silent in %s at %s', async (language, text) => {
  expect(await foundWords('text/homoglyph', subheadline(language, text))).toEqual([])
})
