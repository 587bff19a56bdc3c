import { expect, it } from 'vitest'
import { findLanguage } from '../../../src/language/languages.ts'
import { tieDates } from '../../../src/render/page/tie-dates.ts'

const own = (date: string) => `<span class="date">${date}</span>`

it.each([
  ['en', 'on 20 September 2027, at 18:00', `on ${own('20 September 2027')}, at 18:00`],
  ['en', 'from 1 to 20 September', `from 1 to ${own('20 September')}`],
  ['en', '18:00 (UTC+02:00) = 1 May 2027', `18:00 (UTC+02:00) ${own('= 1 May 2027')}`],
  ['en', '(UTC+02:00) &#x3D; 1 May 2027', `(UTC+02:00) ${own('&#x3D; 1 May 2027')}`],
  ['en', '1 May\n2027', own('1 May\n2027')],
  ['en', 'A 2.20 May, 20 Mayors, page20 May', 'A 2.20 May, 20 Mayors, page20 May'],
  ['en', '<time datetime="2027-05-01">1 May 2027</time>', '<time datetime="2027-05-01">1 May 2027</time>'],
  ['en', '<img alt="1 May 2027">', '<img alt="1 May 2027">'],
  ['de', 'am 1. Oktober, am 02. Mai 2027', `am ${own('1. Oktober')}, am ${own('02. Mai 2027')}`],
  ['fr', 'le 1er juin 2027', `le ${own('1er juin 2027')}`],
  ['es', 'el 3 de mayo de 2027', `el ${own('3 de mayo de 2027')}`],
  ['ru', '31 мая 2016\u00A0г., 31 мая 2016', `${own('31 мая 2016\u00A0г.')}, ${own('31 мая 2016')}`],
  ['kk', '2027 жылғы 8 наурыз, 8 наурыз', `${own('2027 жылғы 8 наурыз')}, ${own('8 наурыз')}`],
  ['kk', '8 наурызда, 12 наурыздан бастап', `${own('8 наурызда')}, ${own('12 наурыздан')} бастап`],
  ['ky', '2027-жылдын 2-июлунда, 2-июлу', `${own('2027-жылдын 2-июлунда')}, ${own('2-июлу')}`],
  ['uz', '2027-yil 30-dekabrda', own('2027-yil 30-dekabrda')],
  ['ar', 'يوم 9 يونيو 2027', `يوم ${own('9 يونيو 2027')}`],
  ['he', '3 במאי 2027', own('3 במאי 2027')],
  ['zh-Hans', '我们于2027年9月20日在此', `我们于${own('2027年9月20日')}在此`],
  ['zh-Hans', '2027年6月21日 09:00，至22日', `${own('2027年6月21日')} 09:00，至22日`],
  ['zh-Hans', '6月21日至7月2日', `${own('6月21日')}至${own('7月2日')}`],
  ['zh-Hans', '自 2027 年 6 月 21 日起', `自 ${own('2027 年 6 月 21 日')}起`],
  ['zh-Hans', '共12个月20日，第3.6月2日', '共12个月20日，第3.6月2日'],
])('%s: %s', (tag, text, expected) => {
  const language = findLanguage(tag)
  if (!language) throw new TypeError(`There is no language ${tag}.`)
  expect(tieDates(`<title>${text}</title><body>${text}`, language)).toBe(`<title>${text}</title><body>${expected}`)
})
