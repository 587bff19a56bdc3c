import { expect, it } from 'vitest'
import { tieLetters } from '../../../src/render/page/tie-letters.ts'

const own = (words: string) => `<span class="whole">${words}</span>`

it.each([
  ['pl', 'Mówi o tym i w Gdyni', `Mówi ${own('o tym')} ${own('i w Gdyni')}`],
  ['pl', 'W domu, a „Zorza” z 40 gośćmi', `${own('W domu')}, ${own('a „Zorza')}” ${own('z 40')} gośćmi`],
  ['pl', 'w\nlesie', own('w\nlesie')],
  ['pl', 'w <span class="date">12 marca</span>', own('w <span class="date">12 marca</span>')],
  ['pl', own('wieża w Gdyni'), own('wieża w Gdyni')],
  ['pl', 'w najmiędzynarodowszym kraju', 'w najmiędzynarodowszym kraju'],
  ['pl', 'A. Nowak, plan-w lesie, ów las', 'A. Nowak, plan-w lesie, ów las'],
  ['pl', '<img alt="w lesie">', '<img alt="w lesie">'],
  ['cs', 'k řece a v lese', `${own('k řece')} ${own('a v lese')}`],
  ['ru', 'в лесу', 'в лесу'],
  ['es', 'o la casa', 'o la casa'],
])('%s: %s', (tag, text, expected) => {
  expect(tieLetters(`<title>${text}</title><body>${text}`, { tag })).toBe(`<title>${text}</title><body>${expected}`)
})
