import type { Path } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'

/** A string of the kit and where it was written. */
export interface KitText {
  readonly text: string
  readonly at: Path
  /** The text file that it came from. */
  readonly file?: string
}

/** Keys of the kit that stand elsewhere in the file. Somebody inline has no key of their own there. */
const places: Readonly<Record<string, Path>> = {
  logos: ['logos', 'items'],
  logoGroups: ['logos', 'groups'],
  formats: ['output', 'formats'],
  ignore: ['check', 'ignore'],
  person: [],
}

/** Registries first: what others refer to is met where it is written. */
const registries = ['people', 'organizations', 'logos', 'photos'] as const

/** Every string of a kit, once, whatever field it stands in. */
export function kitTexts(kit: Kit): KitText[] {
  const seen = new Set<object>()
  const registered = registries.flatMap(key => textsIn(kit[key], places[key] ?? [key], seen))
  const all = [...registered, ...textsIn(kit, [], seen)]
  const languages = new Set<string | number>(kit.languages)
  return [...new Map(all.map(text => [placeOf(text, languages), text])).values()]
}

/** A text that stands for every language was written once. */
function placeOf({ text, at, file }: KitText, languages: ReadonlySet<string | number>): string {
  const last = at.at(-1)
  const field = last !== undefined && languages.has(last) ? at.slice(0, -1) : at
  return JSON.stringify([field, file, text])
}

function textsIn(value: unknown, at: Path, seen: Set<object>): KitText[] {
  if (typeof value === 'string') return [{ text: value, at }]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (isMarkdown(value)) return [{ text: value.markdown, at: value.at, ...(value.file ? { file: value.file } : {}) }]
  return entriesOf(value).flatMap(([key, item]) => textsIn(item, [...at, ...key], seen))
}

function entriesOf(value: object): (readonly [Path, unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [[index], item])
  if (value instanceof Map) return [...value].map(([key, item]) => [[String(key)], item])
  return Object.entries(value)
    .filter(([key]) => key !== 'at')
    .map(([key, item]) => [places[key] ?? [key], item])
}

function isMarkdown(value: object): value is { markdown: string; at: Path; file?: string } {
  return 'markdown' in value && typeof value.markdown === 'string' && 'at' in value && Array.isArray(value.at)
}
