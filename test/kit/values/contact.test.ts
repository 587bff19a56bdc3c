import { expect, it } from 'vitest'
import { emailProblem, phoneProblem } from '../../../src/kit/values/contact.ts'

it.each([
  '+380 44 555 01 00',
  '+48225550100',
  '+1 (202) 555-0143',
  '+44 20 7946 0000',
  '+7.495.555.01.00',
  '+33\u00a01\u202f42\u202f00\u202f00\u202f00',
  '+992\u00a037\u00a0555\u00a001\u00a000',
])('%s is a telephone number', number => expect(phoneProblem(number)).toBeUndefined())

it.each([
  ['044 555 01 00', 'Begin with +'],
  ['00 48 22 555 01 00', 'Write + in place of the zeros'],
  ['+44 (0)20 7946 0000', 'Leave out the (0)'],
  ['+48 22 555 01 00 ext. 3', 'without words'],
  ['tel:+48225550100', 'Leave out tel:'],
  ['+48 504', 'It has 5 digits'],
  ['+1234567890123456', 'It has 16 digits'],
  ['+48 22 555 01 00, +48 22 555 01 01', 'Write one number'],
  ['+48 (22 555 01 00', 'Use digits'],
  ['+48 22 555\n01 00', 'Use digits'],
  ['+٣٨٠ 44 555 01 00', 'Use digits'],
  ['++48 22 555 01 00', 'Use digits'],
  ['', 'Begin with +'],
])('%j is none', (number, hint) => {
  expect(phoneProblem(number)).toMatchObject({ code: 'contact/phone', hint: expect.stringContaining(hint) })
})

it.each([
  'press@harbour.example',
  'a.b+c@x-y.example',
  `${'a'.repeat(64)}@b.example`,
  "o'neill@x.example",
  'press@приклад.example',
  'a@xn--80aswg.example',
])('%s is an e-mail address', address => expect(emailProblem(address)).toBeUndefined())

it.each([
  ['press@', 'name@domain'],
  ['press', 'name@domain'],
  ['@harbour.example', 'name@domain'],
  ['An Peeters <a@b.example>', 'without name'],
  ['a@b.example, c@d.example', 'one address'],
  ['a@b@c.example', 'one address'],
  ['mailto:a@b.example', 'Leave out mailto:'],
  ['an@harbour,example', 'Between the parts of a domain stand dots'],
  ['an@harbour.example,', 'Write one address'],
  ['a b@c.example', 'without spaces'],
  ['a@b.example\r\nBcc: x@y.example', 'one line'],
  ['a@-b.example', 'name@domain'],
  ['a@b..example', 'Dots stand one by one'],
  ['a..b@c.example', 'Dots stand one by one'],
  ['.a@c.example', 'Dots stand one by one'],
  ['x@localhost', 'the whole domain'],
  ['пресса@b.example', 'Latin letters'],
  [`a@${'b'.repeat(64)}.example`, 'name@domain'],
  [`${'a'.repeat(65)}@b.example`, 'at most 64 signs'],
])('%j is none', (address, hint) => {
  expect(emailProblem(address)).toMatchObject({ code: 'contact/email', hint: expect.stringContaining(hint) })
})
