import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, isMap } from '../data.ts'
import type { LanguageTag } from '../kit.ts'
import { fileOf } from '../prose/prose.ts'
import { quoted } from '../quoted.ts'
import { languageCalled, meantLanguage } from '../values/language-called.ts'
import { wellFormed } from '../values/tag.ts'
import type { Spoken } from './languages.ts'

/** Where languages are asked for, keys that are none of the kit. */
export function strangeLanguages({ data, leaves, languages }: Omit<Spoken, 'read'>): readonly Finding[] {
  const maps = leaves.filter(leaf => isTranslated(leaf) || leaf.facet === 'places')
  const strings = dataAt(data, ['strings'])
  const all = strings === undefined ? maps : [...maps, { path: ['strings'], value: strings, facet: 'strings' }]
  return all.flatMap(({ path, value, facet }) => {
    if (!isMap(value) || isFile(facet, value)) return []
    const keys = Object.keys(value)
    const strange = keys.filter(key => !languages.includes(key))
    const [first] = strange
    if (first !== undefined && isTranslated({ facet }) && keys.every(key => isWord(key, languages)))
      return [words([...path, first], value, { languages, facet })]
    return strange.map(key => stranger([...path, key], languages, facet))
  })
}

export function isTranslated({ facet }: { readonly facet: string }): boolean {
  return facet === 'text' || facet === 'prose'
}

export function isFile(facet: string, value: Data): boolean {
  return facet === 'prose' && fileOf(value) !== undefined
}

/** What begins a line of a text, and was hardly meant as a language. */
function isWord(key: string, languages: readonly LanguageTag[]): boolean {
  if (/^[a-z]{2,3}(-|$)/.test(key)) return false
  return languageCalled(key) === undefined && meantLanguage(key, [...languages, 'file']) === undefined
}

interface Expected {
  readonly languages: readonly LanguageTag[]
  readonly facet: string
}

/** A text whose lines all hold a colon: YAML reads each of them as a key. */
function words(at: Path, value: Readonly<Record<string, Data>>, { languages, facet }: Expected): Finding {
  const [[key = '', text] = []] = Object.entries(value)
  const own = at.at(-2)
  const isLine = facet === 'text' && Object.keys(value).length === 1 && typeof text === 'string'
  const way = isLine
    ? `put it in quotes: ${own}: ${quoted(`${key}: ${text}`)}`
    : `write ${own}: ${facet === 'prose' ? '|' : '>-'} above it`
  return {
    code: 'kit/unknown-key',
    message: `${key} is no language of the kit (${languages.join(', ')})`,
    hint: `If it begins the text, ${way}; else write one of ${languages.join(', ')}.`,
    at,
  }
}

function stranger(at: Path, languages: readonly LanguageTag[], facet: string): Finding {
  const key = String(at.at(-1))
  const known = facet === 'prose' ? [...languages, 'file'] : languages
  const near = meantLanguage(key, known)
  return {
    code: 'kit/unknown-key',
    message: `${key} is no language of the kit (${languages.join(', ')})`,
    hint:
      key === 'file'
        ? onlyProse
        : near
          ? `Did you mean ${near}?`
          : `Write one of ${languages.join(', ')}, or add ${wellFormed(key) ? key : 'another'} to languages.`,
    at,
  }
}

const onlyProse =
  'Write the text itself; only Markdown texts (lead, body, notes, bio, boilerplate, answer) can stand in a file.'
