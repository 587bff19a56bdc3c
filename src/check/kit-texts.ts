import type { Path } from '../diagnostics/diagnostic.ts'
import { rowOf } from '../diagnostics/row-of.ts'
import { type Data, dataAt, isMap } from '../kit/data.ts'
import type { Kit, LanguageTag } from '../kit/kit.ts'

/** A string of the kit and where it was written. */
export interface KitText {
  readonly text: string
  readonly at: Path
  /** The text file that it came from. */
  readonly file?: string | undefined
  /** What it is written in; none for one text that stands for several languages, and for what is in no language. */
  readonly language?: LanguageTag | undefined
  /** Markdown, a text in some language, or a value such as an address. */
  readonly kind: 'prose' | 'text' | 'value'
}

/** Keys of the kit that stand elsewhere in the file. Somebody inline has no key of their own there. */
const places: Readonly<Record<string, Path>> = {
  logos: ['logos', 'items'],
  logoGroups: ['logos', 'groups'],
  formats: ['output', 'formats'],
  ignore: ['check', 'ignore'],
  person: [],
}

/** What stands in them is met where it is written, and not where others refer to it. */
const registries = ['people', 'organizations', 'logos', 'photos'] as const

/** Characters: ten times the longest release. Whoever needs more has another kind of text, of which body/length tells. */
const longestText = 100_000

/** Every string of a kit, once, whatever field it stands in, but for those that are no news any more. */
export function kitTexts({ kit, data }: { readonly kit: Kit; readonly data: Data }): KitText[] {
  const items = registries.flatMap(key =>
    [...kit[key]].map(([id, item]) => ({ item, at: [...(places[key] ?? [key]), id] })),
  )
  const walk: Walk = { languages: kit.languages, data, seen: new Set(items.map(({ item }) => item)) }
  const registered = items.flatMap(({ item, at }) => textsWithin(item, place(at), walk))
  const all = [...registered, ...textsIn(kit, place([]), walk)]
  const judged = all.filter(({ text }) => text.length <= longestText)
  return [...new Map(judged.map(text => [JSON.stringify([text.at, text.file, text.text]), text])).values()]
}

interface Walk {
  readonly languages: readonly LanguageTag[]
  readonly data: Data
  readonly seen: Set<object>
}

interface Place {
  readonly at: Path
  readonly language: LanguageTag | undefined
  readonly translated: boolean
}

function place(at: Path): Place {
  return { at, language: undefined, translated: false }
}

function textsIn(value: unknown, here: Place, walk: Walk): KitText[] {
  if (typeof value === 'string') return [plainAt(value, here)]
  if (typeof value !== 'object' || value === null || walk.seen.has(value)) return []
  walk.seen.add(value)
  return textsWithin(value, here, walk)
}

function textsWithin(value: object, here: Place, walk: Walk): KitText[] {
  if (isMarkdown(value)) return [proseAt(value, here)]
  return entriesOf(value, here, walk).flatMap(([inner, item]) => textsIn(item, inner, walk))
}

function plainAt(text: string, { at, language, translated }: Place): KitText {
  return { text, at, language, kind: translated ? 'text' : 'value' }
}

function proseAt({ markdown, at, file }: Prose, { language }: Place): KitText {
  return { text: markdown, at, file, language, kind: 'prose' }
}

function entriesOf(value: object, here: Place, walk: Walk): (readonly [Place, unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [{ ...here, at: [...here.at, index] }, item])
  if (value instanceof Map) return [...value].map(([key, item]) => [{ ...here, at: [...here.at, String(key)] }, item])
  const entries = Object.entries(value).filter(([key]) => key !== 'at')
  if (entries.length > 0 && entries.every(([key]) => walk.languages.includes(key)))
    return languageEntries(entries, here, walk)
  return entries.map(([key, item]) => [{ ...here, at: [...here.at, ...(rowOf(places, key) ?? [key])] }, item])
}

/** A text that stands for every language has no keys in the file, and is in a language only where the kit has but one. */
function languageEntries(entries: [string, unknown][], here: Place, walk: Walk): (readonly [Place, unknown])[] {
  const only = walk.languages.length === 1 ? walk.languages[0] : undefined
  return entries.map(([key, item]) => {
    const own = writtenAt(key, item, here, walk)
    return [{ at: own ?? here.at, language: own ? key : only, translated: true }, item]
  })
}

/** Where a language's own text was written; none where one text stands for every language. */
function writtenAt(language: LanguageTag, item: unknown, { at }: Place, { data }: Walk): Path | undefined {
  if (typeof item === 'object' && item !== null && isMarkdown(item)) {
    const shared = item.file === undefined ? item.at.at(-1) !== language : !isFilePerLanguage(dataAt(data, item.at))
    return shared ? undefined : item.at
  }
  // A dateline of one place a language has no key "places".
  const paths = [at, at.at(-1) === 'places' ? at.slice(0, -1) : at]
  const found = paths.find(path => hasKey(dataAt(data, path), language))
  return found && [...found, language]
}

function hasKey(value: Data | undefined, key: string): boolean {
  return isMap(value) && Object.hasOwn(value, key)
}

function isFilePerLanguage(name: Data | undefined): boolean {
  return typeof name === 'string' && name.includes('{lang}')
}

interface Prose {
  readonly markdown: string
  readonly at: Path
  readonly file?: string
}

function isMarkdown(value: object): value is Prose {
  return 'markdown' in value && typeof value.markdown === 'string' && 'at' in value && Array.isArray(value.at)
}
