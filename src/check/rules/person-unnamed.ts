import type { Kit, LanguageTag } from '../../kit/kit.ts'
import type { Speaker } from '../../kit/people.ts'
import { languageName } from '../../kit/values/language-name.ts'
import { enumerate } from '../enumerate.ts'
import { findWritten } from '../orthography/orthographies.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** More are told in one finding: a congress does not name everybody. */
const toldEach = 5

export const personUnnamed: Rule = {
  code: 'person/unnamed',
  why: 'Who stands on the page of speakers and nowhere in the text was mostly forgotten in a translation, or is spelt in another way there: journalists then take one person for two.',
  mend: 'Name the person in the text of each language, spelt as under people; or take them off the speakers.',
  bad: `
release:
  body: The library opens on Saturday.
speakers:
  - name: Tomás Ibarra
`,
  good: `
release:
  body: The library opens on Saturday. Tomás Ibarra speaks at noon.
speakers:
  - name: Tomás Ibarra
`,
  check,
}

interface Unnamed {
  readonly index: number
  readonly name: string
  readonly languages: readonly LanguageTag[]
}

function check({ kit, lost }: Subject): Fault[] {
  const isWhole = (language: LanguageTag) => news.every(key => !lost.touches(['release', key, language]))
  const texts = new Map(kit.languages.map(language => [language, isWhole(language) ? newsIn(kit, language) : '']))
  const unnamed = kit.speakers.flatMap((speaker, index) => {
    const languages = kit.languages.filter(language => isUnnamed(speaker, language, texts.get(language) ?? ''))
    return languages.length === 0 ? [] : [{ index, languages, name: nameOf(speaker, languages) }]
  })
  return unnamed.length > toldEach ? [many(unnamed, kit)] : unnamed.map(each => one(each))
}

function one({ index, name, languages }: Unnamed): Fault {
  return {
    at: ['speakers', index],
    message: `${name} speaks, and the text in ${enumerate(languages.map(languageName))} does not name them`,
    hint: 'Name them in the lead or the body, spelt as here, or take them off the speakers',
  }
}

function many(unnamed: readonly Unnamed[], { speakers }: Kit): Fault {
  const names = unnamed.slice(0, toldEach).map(({ name }) => name)
  return {
    at: ['speakers'],
    message: `${unnamed.length} of ${speakers.length} speakers are not named in every text: ${names.join(', ')} …`,
    hint: 'Name those who make the news, spelt as under people',
  }
}

function nameOf({ person }: Speaker, [language]: readonly LanguageTag[]): string {
  return person.name[language ?? ''] ?? Object.values(person.name)[0] ?? 'A speaker'
}

const news = ['headline', 'subheadline', 'lead', 'body', 'notes'] as const

function newsIn({ release }: Kit, language: LanguageTag): string {
  const texts = [release.headline[language], release.subheadline?.[language]]
  const isAdvisory = release.kind === 'media-advisory'
  // What a language without a body lacks was told; an advisory may be its form alone, which lists the speakers.
  if (!release.body?.[language] && !(isAdvisory && release.lead?.[language])) return ''
  const prose = [release.lead, release.body, release.notes].map(each => each?.[language]?.markdown)
  return plain([...texts, ...prose].join('\n'))
}

/** Any part of the name will do, without its ending: names inflect, and texts go on with the family name alone. */
function isUnnamed({ person }: Speaker, language: LanguageTag, text: string): boolean {
  const ending = nameEnding(language)
  const parts = unaccented(person.name[language] ?? '').match(partOfName) ?? []
  if (ending === undefined || parts.length === 0 || text.trim() === '') return false
  return !parts.some(part => isIn(text, part.toLowerCase(), ending))
}

/** Three letters or more, two of Han, or two with a capital: `de`, `al` and `van` belong to many people. */
const partOfName = /[\p{L}\p{M}]{3,}|\p{Script=Han}{2}|(?<!\p{L})\p{Lu}\p{L}(?!\p{L})/gu

/** How many letters names change at their end; in Chinese, none. */
function nameEnding(language: LanguageTag): number | undefined {
  return /^zh\b/.test(language) ? 0 : findWritten(language)?.orthography.nameEnding
}

/** Two letters are looked for as a word of their own. */
function isIn(text: string, part: string, ending: number): boolean {
  if (part.length > 2 || /\p{Script=Han}/u.test(part)) return text.includes(stem(part, ending))
  return new RegExp(`(?<!\\p{L})${part}\\p{L}{0,${ending}}(?!\\p{L})`, 'u').test(text)
}

function stem(part: string, ending: number): string {
  return part.slice(0, Math.max(3, part.length - ending))
}

/** An é may be one letter or two. */
function unaccented(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
}

function plain(text: string): string {
  return unaccented(text).toLowerCase()
}
