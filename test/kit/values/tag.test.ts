import { expect, it } from 'vitest'
import { countries } from '../../../src/kit/values/countries.ts'
import { countryProblem, languageProblem, zoneProblem } from '../../../src/kit/values/tag.ts'

it.each([
  'en',
  'ru',
  'uk',
  'tg',
  'pt-BR',
  'zh-Hans',
  'zh-Hans-CN',
  'es-419',
  'sr-Latn',
  'zh-Hans-CN-x-abcdefgh-abcdefgh',
  'ckb',
  'de-CH-1996',
  'en-x-plain',
])('%s is a language tag', tag => expect(languageProblem(tag)).toBeUndefined())

it.each([
  ['EN', 'Write en'],
  ['zh-hans', 'Write zh-Hans'],
  ['pt-br', 'Write pt-BR'],
  ['english', 'Write en'],
  [`en-x${'-abcdefgh'.repeat(4)}`, 'Leave out what no reader asks for, such as what follows -x-'],
  ['Українська', 'Write uk'],
  ['klingonish', 'Write its code'],
  ['en_US', 'Write en-US'],
  ['e', 'Write its code'],
  ['', 'Write its code'],
  ['en-', 'Write its code'],
  ['x-private', 'Write its code'],
  ['русский', 'Write ru'],
])('%j is none', (tag, hint) => expect(languageProblem(tag)?.hint).toContain(hint))

it.each(['Europe/Kyiv', 'Europe/Kiev', 'Asia/Dushanbe', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'])(
  '%s is a time zone',
  name => expect(zoneProblem(name)).toBeUndefined(),
)

it.each([
  ['europe/kyiv', 'Europe/Kyiv'],
  ['Europe/Brussel', 'Europe/Brussels'],
  ['Paris', 'Europe/Paris'],
  ['mexico city', 'America/Mexico_City'],
  ['CET', 'continent and city'],
  ['+02:00', 'continent and city'],
  ['Mars/Olympus', 'continent and city'],
])('%s is none', (name, hint) => expect(zoneProblem(name)?.hint).toContain(hint))

it.each(['UA', 'TJ', 'GB', 'BE', 'XK', 'EU'])('%s is a country', code => expect(countryProblem(code)).toBeUndefined())

it.each([
  ['ua', 'Write UA'],
  ['UK', 'Write GB'],
  ['Ukraine', 'Write UA'],
  ['QQ', 'ISO 3166-1'],
  ['ZZ', 'ISO 3166-1'],
  ['SU', 'ISO 3166-1'],
  ['Belgium', 'Write BE'],
  ['united kingdom', 'Write GB'],
])('%s is none', (code, hint) => expect(countryProblem(code)?.hint).toContain(hint))

it('counts as many countries as ISO 3166-1, each known by the machine too', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  expect(countries.size).toBe(249 + 3)
  expect([...countries].filter(code => names.of(code) === undefined)).toEqual([])
})
