/** Ways in which a text is written: those of YAML 1.2.2 (chapters 7.3 and 8.1), and a Markdown file. */
export const styles = ['plain', 'single', 'double', 'folded', 'literal', 'file'] as const
export type Style = (typeof styles)[number]

/** A number from 0 up to, and not including, `count`. */
export type Dice = (count: number) => number

export interface Spelling {
  readonly style: Style
  /** Spaces before a line that goes on with the text. */
  readonly indent: number
  readonly lineEnd: string
  readonly dice: Dice
}

/** A text as a file writes it. */
export interface Spelled {
  readonly raw: string
  /** Where the UTF-16 units `from` up to `to` of the text stand in `raw`. */
  readonly place: (from: number, to: number) => readonly [from: number, to: number]
}

/** Whether a style can say a text: plain ones end at what looks like a comment or a key, and some do not stand in brackets. */
export function canSpell(text: string, style: Style, isInBrackets: boolean): boolean {
  if (style !== 'plain') return !(isInBrackets && (style === 'folded' || style === 'literal'))
  return /^[\p{L}\d]/u.test(text) && !/: |:$| #|\n/.test(text) && !(isInBrackets && /[,[\]{}]/.test(text))
}

/** Writes a text in a style that can say it, broken into lines and escaped as the dice fall. */
export function spell(text: string, spelling: Spelling): Spelled {
  const [starts, ends]: [number[], number[]] = [[], []]
  let raw = opening(spelling)
  for (const { 0: piece, index } of text.matchAll(/\n+|./gsu)) {
    const isBetweenWords = /\S/.test(text[index - 1] ?? ' ') && /[\p{L}\d]/u.test(text[index + 1] ?? ' ')
    if (index > 0) raw += continued(piece, spelling)
    starts.push(...Array<number>(piece.length).fill(raw.length))
    raw += written(piece, isBetweenWords, spelling)
    ends.push(...Array<number>(piece.length).fill(raw.length))
  }
  const place = (from: number, to: number) => [starts[from] ?? raw.length, ends[to - 1] ?? raw.length] as const
  return { raw: raw + closing[spelling.style], place }
}

const closing: Readonly<Record<Style, string>> = {
  plain: '',
  single: "'",
  double: '"',
  folded: '',
  literal: '',
  file: '',
}

function opening({ style, indent, lineEnd, dice }: Spelling): string {
  if (style !== 'folded' && style !== 'literal') return closing[style]
  const header = `${style === 'folded' ? '>' : '|'}${['', '-', '+'][dice(3)]}${dice(3) === 0 ? ' # as sent' : ''}`
  return header + lineEnd + ' '.repeat(indent)
}

/** In double quotes a line may end anywhere before a letter, and says nothing of it. */
function continued(piece: string, { style, indent, lineEnd, dice }: Spelling): string {
  return style === 'double' && /\p{L}/u.test(piece) && dice(25) === 0 ? `\\${lineEnd}${' '.repeat(indent)}` : ''
}

/** One character, or the line ends of a paragraph; a line may be broken at a space between two words. */
function written(piece: string, isBetweenWords: boolean, { style, indent, lineEnd, dice }: Spelling): string {
  const isFolded = style !== 'literal' && style !== 'file'
  const margin = style === 'file' ? '' : ' '.repeat(indent)
  if (piece.startsWith('\n')) return lineEnd.repeat(piece.length + (isFolded ? 1 : 0)) + margin
  if (piece === ' ' && isFolded && isBetweenWords && dice(6) === 0) return lineEnd + margin
  if (style === 'single') return piece === "'" ? "''" : piece
  return style === 'double' ? escaped(piece, dice) : piece
}

function escaped(piece: string, dice: Dice): string {
  if (piece === '"' || piece === '\\') return `\\${piece}`
  if (dice(8) > 0) return piece
  if (piece === '\u00a0') return '\\_'
  const code = (piece.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}
