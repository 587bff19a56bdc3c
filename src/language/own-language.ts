import type { LanguageTag } from '../kit/kit.ts'
import { present } from '../kit/present.ts'
import { en } from './en.ts'
import type { Language, OwnLanguage } from './language.ts'
import { findLanguage } from './languages.ts'

/**
 * A language as a kit tells it: ours, with the kit's own words in place of some; or one that is the kit's alone. None
 * where we do not have it and the kit leaves something out (`lacking`).
 */
export function languageOf(tag: LanguageTag, own: OwnLanguage | undefined): Language | undefined {
  const shipped = findLanguage(tag)
  if (shipped) return own ? withOwn(shipped, own) : shipped
  return own && lacking(own).length === 0 ? withOwn(bare(tag, own), own) : undefined
}

const neededParts = ['name', 'quotes'] as const
const neededPatterns = ['months', 'day', 'rangeInMonth', 'rangeInYear', 'rangeOverYears'] as const

/** What a kit has to say yet of a language that we do not have, as keys of the format. */
export function lacking(own: OwnLanguage): readonly string[] {
  const said = new Set(Object.keys(present(own)))
  const patterns = new Set(Object.keys(present(own.dates ?? {})))
  return [
    ...neededParts.filter(key => !said.has(key)),
    ...neededPatterns.filter(key => !patterns.has(key)).map(key => `dates.${key}`),
    ...Object.keys(en.strings).filter(key => !said.has(key) && !(key in unsaid)),
  ]
}

/** Words that a kit may leave out of a language of its own: what they say then goes unsaid. */
const unsaid = { required: '', notRequired: '' } as const

/** Scripts that run from right to left (Unicode, Script Metadata). */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/** What a language has before it says anything: its words are ours only until its own take their place. */
function bare(tag: LanguageTag, { dates, comma = en.comma }: OwnLanguage): Language {
  const { endMark: _ours, ...plain } = en
  const script = new Intl.Locale(tag).maximize().script ?? en.script
  const direction = rightToLeft.has(script) ? 'rtl' : 'ltr'
  const strings = { ...en.strings, ...unsaid }
  const ownDates = { ...en.dates, dateline: dates?.day ?? en.dates.day, dayAndTime: comma }
  return { ...plain, tag, script, direction, strings, dates: ownDates }
}

function withOwn(language: Language, own: OwnLanguage): Language {
  const { name, direction, comma, listComma = comma, colon, semicolon, pageOf, endMark, ...rest } = own
  const { quotes, dates, numbers, ...words } = rest
  return {
    ...language,
    ...present({ name, direction, comma, listComma, colon, semicolon, pageOf, endMark }),
    quotes: quotes ? four(quotes) : language.quotes,
    dates: { ...language.dates, ...present(dates ?? {}) },
    numbers: {
      decimal: numbers?.decimal ?? language.numbers.decimal,
      bytes: numbers?.bytes ? three(numbers.bytes) : language.numbers.bytes,
    },
    strings: { ...language.strings, ...present(words) },
  }
}

function four([open = '', close = '', innerOpen = open, innerClose = close]: readonly string[]): Language['quotes'] {
  return [open, close, innerOpen, innerClose]
}

function three([one = '', kilo = '', mega = '']: readonly string[]): Language['numbers']['bytes'] {
  return [one, kilo, mega]
}
