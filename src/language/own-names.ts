import type { LanguageTag } from '../kit/kit.ts'

/** What languages call themselves that people speak and no document is written in, as far as our fonts have their letters. */
const ownNames: ReadonlyMap<LanguageTag, string> = new Map([
  ['az', 'Azərbaycanca'],
  ['be', 'Беларуская'],
  ['bg', 'Български'],
  ['bs', 'Bosanski'],
  ['ca', 'Català'],
  ['cs', 'Čeština'],
  ['cy', 'Cymraeg'],
  ['da', 'Dansk'],
  ['el', 'Ελληνικά'],
  ['et', 'Eesti'],
  ['eu', 'Euskara'],
  ['fa', 'فارسی'],
  ['fi', 'Suomi'],
  ['ga', 'Gaeilge'],
  ['gl', 'Galego'],
  ['hr', 'Hrvatski'],
  ['hu', 'Magyar'],
  ['hy', 'Հայերեն'],
  ['id', 'Indonesia'],
  ['is', 'Íslenska'],
  ['it', 'Italiano'],
  ['ka', 'ქართული'],
  ['lb', 'Lëtzebuergesch'],
  ['lt', 'Lietuvių'],
  ['lv', 'Latviešu'],
  ['mk', 'Македонски'],
  ['mn', 'Монгол'],
  ['mt', 'Malti'],
  ['nb', 'Norsk bokmål'],
  ['nl', 'Nederlands'],
  ['nn', 'Norsk nynorsk'],
  ['no', 'Norsk'],
  ['pt', 'Português'],
  ['ro', 'Română'],
  ['sk', 'Slovenčina'],
  ['sl', 'Slovenščina'],
  ['sq', 'Shqip'],
  ['sr', 'Српски'],
  ['sr-Latn', 'Srpski'],
  ['sv', 'Svenska'],
  ['sw', 'Kiswahili'],
  ['tk', 'Türkmençe'],
  ['tr', 'Türkçe'],
])

/** The name of a language, or of the one that it is a form of: `pt-BR` → `Português`. Another script is another form. */
export function ownName(tag: LanguageTag): string | undefined {
  return ownNames.get(tag.replace(/-(?:[A-Z]{2}|\d{3})$/, ''))
}
