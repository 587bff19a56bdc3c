import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

function subheadline(language: string, text: string): string {
  return laidOver(JSON.stringify({ languages: [language], release: { subheadline: text } }))
}

it.each([
  ['ru', 'Встреча 31 май 2016 года', ['май']],
  ['ru', 'Встреча 31 Мая 2016 года', ['Мая']],
  ['ru', 'Встреча 12 февроля 2016 года', ['февроля']],
  ['uk', 'Зустріч 12 березень 2027 року', ['березень']],
  ['uk', 'Зустріч 12 березння 2027 року', ['березння']],
  ['en', 'A meeting on 31 may 2016', ['may']],
  ['en', 'A meeting on Febuary 12, 2016', ['Febuary']],
  ['de', 'Ein Treffen am 12. Septemper 2027', ['Septemper']],
  ['fr', 'Une rencontre le 12 Mars 2027', ['Mars']],
  ['pl', 'Spotkanie 12 wrzesień 2027', ['wrzesień']],
  ['kk', '2027 жылғы 12 Наурыз', ['Наурыз']],
  ['tg', 'Вохӯрӣ 31 Май соли 2016', ['Май']],
  ['ky', '2027-жылдын 12-Марты', ['Марты']],
])('speaks in %s of %s', async (language, text, expected) => {
  expect(await foundWords('text/month', subheadline(language, text))).toEqual(expected)
})

it.each([
  ['ru', 'Встреча 31 мая 2016 года, 12 янв. 2017, 5 МАЯ 2018'],
  ['ru', 'Пришли 12 мам 2016 года рождения'],
  ['uk', 'Зустріч 12 березня 2027 року і 5 травня'],
  ['en', '12 May 2016, 12 Sept 2017, May 5, 2018, on 5 June; the 10 may attend'],
  ['de', '12. März, 12. Jänner 2027, 3. Mai'],
  ['fr', 'Le 1er mai 2027, le 3 mai'],
  ['pl', '12 września 2027, 3 maja'],
  ['kk', '2027 жылғы 12 наурызда, 5 мамырдан бастап'],
  ['tg', '31 майи соли 2016, 5 май, 12 марти соли 2027'],
  ['ky', '2027-жылдын 12-мартында, 5-май 2027'],
  ['ar', '31 مايو 2016، 5 أيار 2017، 12 ابريل 2018، ٣١ ماي ٢٠١٦'],
  ['es', '12 Marzo 2027'],
])('is silent in %s at %s', async (language, text) => {
  expect(await foundWords('text/month', subheadline(language, text))).toEqual([])
})
