import { suggest } from '../../diagnostics/suggest.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** The code of the language that a word names, in English or in that language itself: `French`, `русский`. */
export function languageCalled(word: string): string | undefined {
  const wanted = word.toLowerCase()
  return codes().find(code => ['en', code].some(reader => nameOf(code, reader)?.toLowerCase() === wanted))
}

/** ISO 639-1, as far as the machine has names for it. */
function codes(): readonly string[] {
  return letters
    .flatMap(first => letters.map(second => first + second))
    .filter(code => nameOf(code, 'en') !== undefined)
}

function nameOf(code: string, reader: string): string | undefined {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(code)
}

/** The one of a kit’s languages that was meant: in other letters, by its name, or a slip away. */
export function meantLanguage(key: string, known: readonly string[]): string | undefined {
  const same = known.find(word => word.toLowerCase() === key.toLowerCase())
  if (same !== undefined || key.length <= 2) return same
  const called = languageCalled(key)
  return known.find(word => word.split('-')[0] === called) ?? suggest(key, known)
}
