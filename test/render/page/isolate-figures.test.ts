import { expect, it } from 'vitest'
import { isolateFigures } from '../../../src/render/page/isolate-figures.ts'

const inHebrew = (text: string) =>
  isolateFigures(`<head><title>${text}</title></head><body>${text}</body>`, { direction: 'rtl' })
const own = (figure: string) => `<bdi dir="ltr">${figure}</bdi>`

it.each([
  ['a sign and a unit', 'במחסן −32 °C תמיד', `במחסן ${own('−32 °C')} תמיד`],
  ['a sign before an Arabic unit', '+4.2 °م', `${own('+4.2')} °م`],
  ['a sign in brackets', 'الحرارة (-5%)', `الحرارة (${own('-5%')})`],
  ['degrees without a sign', '14.8\u00A0°C', own('14.8\u00A0°C')],
  [
    'a telephone number in prose',
    'טלפון: +49 (30) 23125-140.',
    `טלפון: <bdi class="whole" dir="ltr">+49 (30) 23125-140</bdi>.`,
  ],
  ['a sign after a mark of direction', 'של \u200E-5°C.', `של \u200E${own('-5°C')}.`],
  ['two signed numbers in a list', '−5, −3', `${own('−5')}, ${own('−3')}`],
  ['width and height', '1900 × 1267 للطباعة', `${own('1900 × 1267')} للطباعة`],
  ['thousands parted by a space', 'מתוך 1 200 300,5 עצים', `מתוך ${own('1 200 300,5')} עצים`],
  ['a year before a number', 'ב־2027 200 עצים', 'ב־2027 200 עצים'],
  ['a hyphen after a prefix', 'ב-14 ביוני', 'ב-14 ביוני'],
  ['a range of years', '1961–2026', '1961–2026'],
  [
    'a number that has its direction',
    `<a href="tel:+49"><bdi dir="ltr">+49 30</bdi></a>`,
    `<a href="tel:+49"><bdi dir="ltr">+49 30</bdi></a>`,
  ],
  ['an attribute', '<img alt="−32 °C">', '<img alt="−32 °C">'],
])('%s keeps its order from right to left', (_name, text, expected) => {
  expect(inHebrew(text)).toBe(`<head><title>${text}</title></head><body>${expected}</body>`)
})

it('leaves pages alone that run from left to right', () => {
  expect(isolateFigures('<body>−32 °C</body>', { direction: 'ltr' })).toBe('<body>−32 °C</body>')
})
