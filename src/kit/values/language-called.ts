import { suggest } from '../../diagnostics/suggest.ts'
import { once } from '../../once.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** The code of the language that a word names, in English or in that language itself: `French`, `русский`. */
export function languageCalled(word: string): string | undefined {
  return codesByName().get(word.toLowerCase())
}

/** ISO 639-1, as far as the machine has names for it. Made once: a kit may have thousands of such words. */
const codesByName = once(() => {
  const english = namesIn('en')
  const codes = letters.flatMap(first => letters.map(second => first + second)).filter(code => english.of(code))
  const named = codes.flatMap(code => [english.of(code), namesIn(code).of(code)].map(name => [name, code] as const))
  // A later pair takes the place of an earlier one.
  return new Map(named.toReversed().map(([name, code]) => [name?.toLowerCase(), code]))
})

/** English where the machine knows the reader’s language not: never its own. */
function namesIn(reader: string): Intl.DisplayNames {
  return new Intl.DisplayNames([reader, 'en'], { type: 'language', fallback: 'none' })
}

/** The one of a kit’s languages that was meant: in other letters, by its name, or a slip away. */
export function meantLanguage(key: string, known: readonly string[]): string | undefined {
  const same = known.find(word => word.toLowerCase() === key.toLowerCase())
  if (same !== undefined || key.length <= 2) return same
  const called = languageCalled(key)
  return known.find(word => word.split('-')[0] === called) ?? suggest(key, known)
}
