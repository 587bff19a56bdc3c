import { expect, it } from 'vitest'
import { tieEndings } from '../../../src/render/page/tie-endings.ts'

const own = (word: string) => `<span class="whole">${word}</span>`

it.each([
  ['a Kazakh case', 'сағат 08:15-те, 17:30-да', `сағат ${own('08:15-те')}, ${own('17:30-да')}`],
  ['a Kyrgyz month', '2027-жылдын 8-марты', `${own('2027-жылдын')} ${own('8-марты')}`],
  ['an Uzbek month', '2027-yil 8-mart.', `${own('2027-yil')} ${own('8-mart')}.`],
  ['a Russian ending', '3-го, 90-х', `${own('3-го')}, ${own('90-х')}`],
  ['a share', '7,5-проценттік', '7,5-проценттік'],
  ['a range', '2026–2027-жж.', `2026–${own('2027-жж')}.`],
  ['a long word', '3-sanoatlashtirish', '3-sanoatlashtirish'],
  ['a row of words', 'a 24-hour-service', 'a 24-hour-service'],
  ['a figure of a name', 'Covid19-test', 'Covid19-test'],
  ['what is tied already', own('25-летие'), own('25-летие')],
  ['a date', '<span class="date">2027-yil 8-mart</span>', '<span class="date">2027-yil 8-mart</span>'],
  ['a telephone number', 'или +44 20 7946 0123.', `или ${own('+44 20 7946 0123')}.`],
  ['one between characters', '致电+86-10-6552-9988。', `致电${own('+86-10-6552-9988')}。`],
  ['one that stands apart', '<bdi dir="ltr">+44 20 7946 0123</bdi>', '<bdi dir="ltr">+44 20 7946 0123</bdi>'],
  ['a sum', '12+3 4 5', '12+3 4 5'],
  ['a row of figures', '+1 000 000 000 000 000 000', '+1 000 000 000 000 000 000'],
  ['an attribute', '<img alt="3-го">', '<img alt="3-го">'],
])('%s', (_name, text, expected) => {
  expect(tieEndings(`<title>${text}</title><body>${text}`)).toBe(`<title>${text}</title><body>${expected}`)
})

it('passes over what is never closed, once', () => {
  const page = `<body>${'<svg '.repeat(20_000)}><title>3-го`
  const began = performance.now()
  expect(tieEndings(page) === page).toBe(true)
  expect(performance.now() - began).toBeLessThan(500)
})
