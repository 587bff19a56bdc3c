import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

function subheadline(language: string, text: string): string {
  return laidOver(JSON.stringify({ languages: [language], release: { subheadline: text } }))
}

it.each([
  ['ru', 'Музей "Заря" открыт', ['"']],
  ['ru', 'Музей “Заря” открыт', ['”']],
  ['uk', 'Музей "Зоря" відчинено', ['"']],
  ['en', 'The museum "Dawn" opens', ['"']],
  ['en', 'The museum «Dawn» opens', ['«']],
  ['de', 'Das Museum "Morgen" öffnet', ['"']],
  ['de', 'Das Museum “Morgen” öffnet', ['”']],
  ['fr', 'Le musée "Aube" ouvre', ['"']],
  ['pl', 'Muzeum “Świt” otwiera', ['“']],
  ['kk', '"Таң" музейі ашылды', ['"']],
  ['tg', 'Осорхонаи "Субҳ" кушода шуд', ['"']],
  ['ky', '"Таң" музейи ачылды', ['"']],
  ['ar', 'متحف „الفجر“ يفتح', ['„']],
  ['ru', 'Премия «Музей «Заря» года» вручена', ['«']],
  ['en', '“We call it “Dawn” here,” she said', ['“']],
])('speaks in %s of %s', async (language, text, expected) => {
  expect(await foundWords('text/quotes', subheadline(language, text))).toEqual(expected)
})

it.each([
  ['ru', 'Музей «Заря» и «дом „Восход“» открыты'],
  ['ru', 'Вакцина «Спутник V», автобусы MAN и «ЛиАЗ»'],
  ['uk', 'Станція «Дарниця B» і музей «Зоря»'],
  ['kk', '«Kaspi Таң» пен «Айна TV», «Тұлпар»'],
  ['ru', 'Проект “Action for Freedom” завершён'],
  ['uk', 'Музей «Зоря» та „Схід”'],
  ['en', '“We call it ‘Dawn’ here,” she said of the organisers’ idea'],
  ['en', 'The coalition «Нота Бене» is a partner'],
  ['en', 'A 27" screen shows the harbour'],
  ['de', 'Das Museum „Morgen“ und das »Tor«'],
  ['fr', 'Le musée « Aube » et “Midi”'],
  ['pl', 'Muzeum „Świt” i «Zmierzch»'],
  ['kk', '«Таң» музейі'],
  ['ar', 'متحف "الفجر" يفتح'],
  ['es', 'Museo "Alba"'],
])('is silent in %s at %s', async (language, text) => {
  expect(await foundWords('text/quotes', subheadline(language, text))).toEqual([])
})
