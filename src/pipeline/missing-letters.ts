import { codePointName } from '../diagnostics/code-point.ts'
import { type Diagnostic, type Range, severityOf } from '../diagnostics/diagnostic.ts'
import { positionIn } from '../diagnostics/position.ts'
import { grouped } from '../grouped.ts'

/** Scripts for which no theme here has a face, by their names in Unicode; what is told of one is told once. */
const scripts = [
  'Adlam',
  'Bengali',
  'Canadian_Aboriginal',
  'Cherokee',
  'Devanagari',
  'Ethiopic',
  'Gujarati',
  'Gurmukhi',
  'Hangul',
  'Javanese',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Meetei_Mayek',
  'Mongolian',
  'Myanmar',
  'Nko',
  'Ol_Chiki',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
  'Tifinagh',
].map(name => ({ name, has: new RegExp(`\\p{Script=${name}}`, 'u') }))

/**
 * Letters that no font has, as diagnostics at their first place in the kit's files or in those of its own theme, one for all letters of a script;
 * those that stand in none of them (they come from presskit's own words) are told of the kit's file. The other case of a
 * letter of the kit is wished for rather than needed: where a page is set in it after all, its print is refused.
 */
export function missingLetterDiagnostics(letters: readonly string[], texts: ReadonlyMap<string, string>): Diagnostic[] {
  const [kitFile = ''] = texts.keys()
  const written = new Set([...texts.values()].join(''))
  const missing = letters.filter(letter => !isOtherCase(letter, written))
  return [...grouped(missing, scriptOf)].map(([name, all]) => {
    const finding = { code: 'text/glyph', ...wordsOf(name, all) } as const
    return { ...finding, severity: severityOf(finding), ...(firstOf(all, texts) ?? { file: kitFile }) }
  })
}

/** The name of its script; a letter of any other stands for itself. */
function scriptOf(letter: string): string {
  return scripts.find(({ has }) => has.test(letter))?.name ?? letter
}

function wordsOf(name: string, letters: readonly string[]) {
  const [letter = ''] = letters
  if (name === letter) {
    const hint = 'Write it in another way, or leave it out: it would be a box, or a letter of another font.'
    if (/\p{Co}/u.test(letter))
      return {
        message: `The letter ${codePointName(letter)} is for private use: each font draws it otherwise, and nobody can read it aloud`,
        hint: 'Write the sign that is meant, or leave it out.',
      }
    return { message: `No font of the theme has the letter ${letter} (${codePointName(letter)})`, hint }
  }
  const hint = `Write these words in another script, or add a face for ${name} under “scripts” in the theme.yaml of a theme of your own; presskit check --explain text/glyph shows one.`
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
    if (first !== undefined) return { file, range: rangeOf(text, first) }
  }
  return undefined
}

function rangeOf(text: string, letter: string): Range {
  const start = positionIn(text, text.indexOf(letter))
  return { start, end: { line: start.line, column: start.column + letter.length } }
}
