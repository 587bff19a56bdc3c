import { parse } from 'yaml'

/** Keys whose values are shown to readers, wherever they stand. */
const shown =
  /^(label|headline|subheadline|lead|body|notes|name|title|topic|text|statement|disclaimer|boilerplate|alt|terms|caption|creditLine|copyright|usageTerms|note|venue|address|city|bio|phone|email)$/

/** Parts of a kit that documents to come will show, and what no reader sees. */
const unseen = /^(mail|facts|questions|strings|check|theme|output)$/

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
