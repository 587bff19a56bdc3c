import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { few } from '../../diagnostics/few.ts'
import { isBlank } from '../blank.ts'
import { type Data, dataAt, isList, isMap, pathKey, pathText } from '../data.ts'
import type { LanguageTag } from '../kit.ts'
import type { ProseRead } from '../prose/prose.ts'
import { expectationAt } from '../shape/expectation.ts'
import { languageAndTag } from '../values/language-name.ts'
import { conventionalTag, wellFormed } from '../values/tag.ts'
import type { Leaf } from '../walk.ts'
import { isFile, isTranslated, strangeLanguages } from './strange-languages.ts'

/** What the checks of languages look at. */
export interface Spoken {
  readonly data: Data
  readonly leaves: readonly Leaf[]
  readonly languages: readonly LanguageTag[]
  readonly read: Pick<ProseRead, 'prose' | 'broken'>
}

/** The kit's languages as far as they are there, also in a kit that is not right yet. */
export function languagesOf(data: Data): readonly LanguageTag[] {
  const listed = dataAt(data, ['languages'])
  const texts = isList(listed) ? listed.filter(tag => typeof tag === 'string') : []
  return [...new Set(texts.flatMap(meantTag))]
}

/** A tag in wrong letters is meant as the right one; what is no tag at all is told once, and not missed anywhere. */
function meantTag(tag: string): readonly LanguageTag[] {
  return wellFormed(tag) ? [conventionalTag(tag)] : []
}

function hasStrangeTag(data: Data): boolean {
  const listed = dataAt(data, ['languages'])
  return isList(listed) && listed.some(tag => typeof tag !== 'string' || !wellFormed(tag))
}

/** Keys that are no language of the kit, languages that stand twice, and texts that a language lacks. */
export function languageFindings(spoken: Spoken): readonly Finding[] {
  if (spoken.languages.length === 0) return []
  return [
    ...repeated(spoken.data),
    ...(hasStrangeTag(spoken.data) ? [] : strangeLanguages(spoken)),
    ...emptyTexts(spoken),
    ...lacking(spoken),
    ...incomplete(spoken),
  ]
}

function repeated(data: Data): readonly Finding[] {
  const listed = dataAt(data, ['languages'])
  if (!isList(listed)) return []
  return listed.flatMap((tag, index) =>
    listed.indexOf(tag) === index
      ? []
      : [
          {
            code: 'kit/duplicate-id',
            message: `The language ${tag} stands twice`,
            hint: 'Keep one of them.',
            at: ['languages', index],
          } as const,
        ],
  )
}

/** A text that no language has is as good as missing. */
function emptyTexts(spoken: Spoken): readonly Finding[] {
  return spoken.leaves
    .filter(leaf => isTranslated(leaf) && hasRightShape(leaf))
    .filter(leaf => spoken.languages.every(language => !speaks(leaf, language, spoken)) && !hasStranger(leaf, spoken))
    .map(
      ({ path }) =>
        ({
          code: 'kit/missing',
          message: `${pathText(path)} has no text`,
          hint: emptyHint(path),
          at: path,
        }) as const,
    )
}

function emptyHint(path: Path): string {
  const { line, optional } = expectationAt(path)
  return `Write ${line ?? 'the text'}${optional && !needed.includes(pathText(path)) ? ', or remove the line' : ''}`
}

/** Another type was told already. */
function hasRightShape({ value }: Leaf): boolean {
  return typeof value === 'string' || isMap(value)
}

function hasStranger({ facet, value }: Leaf, { languages }: Spoken): boolean {
  return isMap(value) && !isFile(facet, value) && Object.keys(value).some(key => !languages.includes(key))
}

/** Whether a language has a text. One that stands for every language counts in each. */
export function speaks(leaf: Leaf, language: LanguageTag, { read }: Pick<Spoken, 'read'>): boolean {
  const { path, value } = leaf
  const key = pathKey(path)
  if (leaf.facet === 'prose' && hasRightShape(leaf)) {
    return read.broken.some(path => pathKey(path) === key) || read.prose.get(key)?.[language] !== undefined
  }
  const own = isMap(value) ? (Object.hasOwn(value, language) ? value[language] : null) : value
  return own !== null && own !== undefined && !(typeof own === 'string' && isBlank(own))
}

const needed: readonly string[] = ['release.headline', 'release.body']

function lacking(spoken: Spoken): readonly Finding[] {
  return partial(spoken)
    .filter(({ leaf }) => needed.includes(pathText(leaf.path)))
    .map(({ leaf, language }) => ({
      code: 'language/missing',
      message: `${pathText(leaf.path)} has no text in ${languageAndTag(language)}`,
      hint: `Write ${language}: and the text below ${leaf.path.at(-1)}, or remove ${language} from languages.`,
      at: [...leaf.path, language],
    }))
}

interface Gap {
  readonly leaf: Leaf
  readonly language: LanguageTag
}

/** Texts that some languages have and others lack. */
function partial(spoken: Spoken): readonly Gap[] {
  return spoken.leaves
    .filter(leaf => isTranslated(leaf) && hasRightShape(leaf))
    .filter(leaf => spoken.languages.some(language => speaks(leaf, language, spoken)))
    .flatMap(leaf =>
      spoken.languages.filter(language => !speaks(leaf, language, spoken)).map(language => ({ leaf, language })),
    )
}

const namedAtMost = 5

/** One line a language: every single text would be noise while a translation is on its way. */
function incomplete(spoken: Spoken): readonly Finding[] {
  const total = spoken.leaves.filter(isTranslated).length
  const gaps = partial(spoken)
  const listed = dataAt(spoken.data, ['languages'])
  const places = isList(listed) ? listed.map(tag => (typeof tag === 'string' ? meantTag(tag)[0] : undefined)) : []
  return spoken.languages.flatMap(language => {
    const own = gaps.filter(gap => gap.language === language).map(({ leaf }) => pathText(leaf.path))
    if (own.every(path => needed.includes(path))) return []
    return [
      {
        code: 'language/incomplete',
        message: `${total - own.length} of ${total} texts are in ${languageAndTag(language)}; missing: ${few(own, namedAtMost)}`,
        hint: `Write ${language}: and the text at each of them.`,
        at: ['languages', places.indexOf(language)],
      } as const,
    ]
  })
}
