import { parse } from 'yaml'

/** Keys whose values are shown to readers, wherever they stand. */
const shown =
  /^(label|headline|subheadline|lead|body|notes|name|title|topic|text|statement|project|disclaimer|boilerplate|alt|terms|caption|creditLine|copyright|usageTerms|note|venue|address|city|bio|phone|email|value|question|answer)$/

/** What no reader of a document sees. */
const unseen = /^(mail|strings|check|theme|output)$/

/** Every text of a `presskit.yaml` that a reader of one language meets, by the keys that lead there. */
export function textsOf(yaml: string, language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const data: unknown = parse(yaml)
  const others = new Set(languagesIn(data).filter(tag => tag !== language))
  visit(data, [], (keys, text) => {
    if (keys.some(key => others.has(key) || unseen.test(key))) return
    const own = keys.filter(key => key !== language)
    if (shown.test(own.at(-1) ?? '')) found.set(keys.join('.'), text)
  })
  return found
}

function languagesIn(data: unknown): readonly string[] {
  const tags = typeof data === 'object' && data !== null && 'languages' in data ? data.languages : []
  return Array.isArray(tags) ? tags.map(String) : []
}

function visit(value: unknown, keys: readonly string[], see: (keys: readonly string[], text: string) => void): void {
  if (typeof value === 'string') see(keys, value)
  if (typeof value !== 'object' || value === null) return
  for (const [key, below] of Object.entries(value)) visit(below, [...keys, key], see)
}

/** Letters and digits alone: neither white space nor marks of Markdown count. */
export function lettersAlone(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

/** Word by word: a line of two directions is painted in the order of its runs. */
export function wordsLacking(paper: string, texts: readonly string[]): readonly string[] {
  const words = texts.flatMap(text => text.replace(/\]\([^)]*\)/g, ']').split(/[^\p{L}\p{N}\p{M}]+/u))
  return words.filter(word => !paper.includes(lettersAlone(word)))
}

/** Letter by letter: where Arabic has ligatures and vowel marks, the reading library takes words apart. */
export function lettersLacking(paper: string, texts: readonly string[]): readonly string[] {
  const painted = countOf(paper)
  const written = countOf(lettersAlone(texts.join(' ')))
  return [...written].flatMap(([letter, count]) => ((painted.get(letter) ?? 0) < count ? [letter] : []))
}

function countOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
