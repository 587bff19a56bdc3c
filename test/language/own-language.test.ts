import { describe, expect, it } from 'vitest'
import { formatDays, formatMoment } from '../../src/language/dates.ts'
import { en } from '../../src/language/en.ts'
import { lacking, languageOf } from '../../src/language/own-language.ts'
import { quote } from '../../src/language/quotes.ts'

const dates = {
  months: [
    'ינואר',
    'פברואר',
    'מערץ',
    'אפריל',
    'מאי',
    'יוני',
    'יולי',
    'אויגוסט',
    'סעפטעמבער',
    'אקטאבער',
    'נאוועמבער',
    'דעצעמבער',
  ],
  day: "d'טן' m y",
  rangeInMonth: 'd–D m y',
  rangeInYear: 'd m – D M y',
  rangeOverYears: 'd m y – D M Y',
}
const whole = { ...en.strings, name: 'ייִדיש', quotes: ['„', '“', '‚', '‘'], dates }

describe('languageOf', () => {
  it.each([
    ['nothing', undefined, {}],
    ['an empty list', {}, {}],
    ['one word', { contact: 'Press office' }, { contact: 'Press office' }],
  ])('takes %s', (_name, own, changed) => {
    expect(languageOf('en', own)).toEqual({ ...en, strings: { ...en.strings, ...changed } })
  })

  it('takes what is no word too, part by part', () => {
    const own = {
      quotes: ['«', '»', '„', '“'],
      dates: { day: 'm d, y' },
      numbers: { decimal: ',' },
      endMark: '-30-',
      pageOf: ' of ',
    }
    const language = languageOf('en-US', own)
    expect(language).toMatchObject({
      tag: 'en-US',
      endMark: '-30-',
      pageOf: ' of ',
      numbers: { decimal: ',', bytes: en.numbers.bytes },
    })
    expect(language && quote(language, 'a «b»')).toBe('«a „b“»')
    expect(language && formatMoment(language.dates, '2027-03-01')).toBe('March 1, 2027')
  })

  it.each([
    ['its own where the kit says one', 'en', { comma: '; ', listComma: ' · ' }, ['; ', ' · ']],
    ['the comma of the kit', 'en', { comma: '; ' }, ['; ', '; ']],
    ['ours', 'zh-Hans', { contact: '联系' }, ['，', '、']],
  ])('parts lists by %s', (_name, tag, own, [comma, listComma]) => {
    expect(languageOf(tag, own)).toMatchObject({ comma, listComma })
  })

  it.each([
    ['its comma', { comma: '، ' }, '1טן מערץ 2027، 18:00'],
    ['what the kit says', { comma: '، ', dates: { ...dates, dayAndTime: ' um ' } }, '1טן מערץ 2027 um 18:00'],
    ['our comma', {}, '1טן מערץ 2027, 18:00'],
  ])('parts day and time of a language of the kit by %s', (_name, own, text) => {
    const language = languageOf('yi', { ...whole, ...own })
    expect(language && formatMoment(language.dates, '2027-03-01T18:00')).toBe(text)
  })

  it('makes a language of a kit that brings all of it, in the direction of its script', () => {
    const language = languageOf('yi', whole)
    expect(language).toMatchObject({ tag: 'yi', script: 'Hebr', direction: 'rtl', name: 'ייִדיש' })
    expect(language).not.toHaveProperty('endMark')
    expect(language && formatDays(language.dates, '2027-03-01', '2027-03-01')).toBe('1טן מערץ 2027')
    expect(language?.dates.dateline).toBe(dates.day)
    expect(languageOf('yi', { ...whole, direction: 'ltr' })?.direction).toBe('ltr')
  })

  it('has none where the kit leaves something out', () => {
    expect(languageOf('yi', undefined)).toBeUndefined()
    expect(languageOf('yi', { ...whole, agenda: undefined })).toBeUndefined()
  })
})

it('lists what is lacking by the keys of the format', () => {
  expect(lacking(whole)).toEqual([])
  expect(lacking({ ...whole, quotes: undefined, dates: { ...dates, day: undefined }, when: undefined })).toEqual([
    'quotes',
    'dates.day',
    'when',
  ])
})
