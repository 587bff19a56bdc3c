/** Puts soft hyphens where a word may be divided. */
export type Divide = (word: string) => string

interface Patterns {
  readonly default: { readonly hyphenateSync: (word: string, options: { readonly hyphenChar: string }) => string }
}

/** Liang's patterns, as TeX has them, by language; each is loaded when a word asks for it. */
const patterns: Readonly<Record<string, () => Promise<Patterns>>> = {
  de: () => import('hyphen/de/index.js'),
  en: () => import('hyphen/en/index.js'),
  'en-GB': () => import('hyphen/en-gb/index.js'),
  es: () => import('hyphen/es/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  pl: () => import('hyphen/pl/index.js'),
  ru: () => import('hyphen/ru/index.js'),
  uk: () => import('hyphen/uk/index.js'),
}

/** Languages whose words can be divided, with all their regional forms. */
export const divisibleLanguages: readonly string[] = Object.keys(patterns)

export const softHyphen = '\u00AD'

/** At either end of a word: two letters alone on a line are no help to a reader. */
const leastLetters = 3

/** Divides words of a language (BCP 47), or does not when there are no patterns for it. */
export async function divider(language: string): Promise<Divide> {
  const load = patterns[language] ?? patterns[language.replace(/-.*$/, '')]
  if (!load) return word => word
  const { default: hyphenator } = await load()
  return word => withoutStubs(hyphenator.hyphenateSync(word, { hyphenChar: softHyphen }))
}

function withoutStubs(divided: string): string {
  const parts = divided.split(softHyphen)
  const fits = (index: number) =>
    [parts.slice(0, index), parts.slice(index)].every(side => side.join('').length >= leastLetters)
  return parts.map((part, index) => (index > 0 && fits(index) ? softHyphen + part : part)).join('')
}
