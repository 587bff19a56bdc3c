import { type Diagnostic, severityOf } from './diagnostics/diagnostic.ts'

/**
 * Letters that no font has, as diagnostics at their first place in the kit's files; those that stand in none of them
 * (they come from presskit's own words) are told of the kit's file. The other case of a letter of the kit is wished for
 * rather than needed: where a page is set in it after all, its print is refused.
 */
export function missingLetterDiagnostics(letters: readonly string[], texts: ReadonlyMap<string, string>): Diagnostic[] {
  const [kitFile = ''] = texts.keys()
  const written = new Set([...texts.values()].join(''))
  return letters
    .filter(letter => !isOtherCase(letter, written))
    .map(letter => {
      const place = [...texts].map(([file, text]) => firstPlace(file, text, letter)).find(found => found !== undefined)
      const code = 'text/glyph'
      const name = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
      const message = `No font of the theme has the letter ${letter} (${name})`
      const hint = 'Write it in another way, or leave it out: it would be a box, or a letter of another font.'
      return { code, severity: severityOf({ code, message }), message, hint, ...(place ?? { file: kitFile }) }
    })
}

function isOtherCase(letter: string, written: ReadonlySet<string>): boolean {
  return !written.has(letter) && [letter.toLowerCase(), letter.toUpperCase()].some(other => written.has(other))
}

function firstPlace(file: string, text: string, letter: string) {
  const offset = text.indexOf(letter)
  if (offset < 0) return undefined
  const before = text.slice(0, offset).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  return { file, range: { start, end: { line: start.line, column: start.column + letter.length } } }
}
