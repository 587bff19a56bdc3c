import { type Diagnostic, severityOf } from '../diagnostics/diagnostic.ts'

/** Scripts for which no theme here has a face, by their names in Unicode; what is told of one is told once. */
const scripts = [
  'Bengali',
  'Devanagari',
  'Ethiopic',
  'Gujarati',
  'Gurmukhi',
  'Hangul',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
].map(name => ({ name, has: new RegExp(`\\p{Script=${name}}`, 'u') }))

/**
 * Letters that no font has, as diagnostics at their first place in the kit's files, one for all letters of a script;
 * those that stand in none of them (they come from presskit's own words) are told of the kit's file. The other case of a
 * letter of the kit is wished for rather than needed: where a page is set in it after all, its print is refused.
 */
export function missingLetterDiagnostics(letters: readonly string[], texts: ReadonlyMap<string, string>): Diagnostic[] {
  const [kitFile = ''] = texts.keys()
  const written = new Set([...texts.values()].join(''))
  const missing = letters.filter(letter => !isOtherCase(letter, written))
  return [...byScript(missing)].map(([name, all]) => {
    const finding = { code: 'text/glyph', ...wordsOf(name, all) } as const
    return { ...finding, severity: severityOf(finding), ...(firstOf(all, texts) ?? { file: kitFile }) }
  })
}

/** By the name of their script; a letter of any other stands for itself. */
function byScript(letters: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>()
  for (const letter of letters) {
    const name = scripts.find(({ has }) => has.test(letter))?.name ?? letter
    groups.set(name, [...(groups.get(name) ?? []), letter])
  }
  return groups
}

function wordsOf(name: string, letters: readonly string[]) {
  const [letter = ''] = letters
  if (name === letter) {
    const code = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    const hint = 'Write it in another way, or leave it out: it would be a box, or a letter of another font.'
    return { message: `No font of the theme has the letter ${letter} (${code})`, hint }
  }
  const hint = `Write these words in another script, or add a face for ${name} under “scripts” in the theme.yaml of a theme of your own.`
  return { message: `No font of the theme has letters of the script ${name}: ${letters.slice(0, 12).join(' ')}`, hint }
}

function isOtherCase(letter: string, written: ReadonlySet<string>): boolean {
  return !written.has(letter) && [letter.toLowerCase(), letter.toUpperCase()].some(other => written.has(other))
}

/** The first of several letters that stands in the first file that has one of them. */
function firstOf(letters: readonly string[], texts: ReadonlyMap<string, string>) {
  const wanted = new Set(letters)
  for (const [file, text] of texts) {
    const first = [...text].find(letter => wanted.has(letter))
    if (first !== undefined) return firstPlace(file, text, first)
  }
  return undefined
}

function firstPlace(file: string, text: string, letter: string) {
  const offset = text.indexOf(letter)
  if (offset < 0) return undefined
  const before = text.slice(0, offset).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  return { file, range: { start, end: { line: start.line, column: start.column + letter.length } } }
}
