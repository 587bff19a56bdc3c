import { columnsOf } from '../language/columns.ts'

/** A piece of a line that stays whole, and whether a space stands before it when no line breaks there. */
interface Piece {
  readonly text: string
  readonly spaced: boolean
}

/**
 * A text whose lines are at most so many columns wide, where they can be, and are set in by `indent` where they continue
 * one. They break at spaces, and between the letters of scripts that write none: Han and kana but for the marks that begin
 * or end no line, Thai, Lao, Khmer and Burmese between words. Web and mail addresses and phone numbers stay whole, and so
 * does a word that is too long. `Infinity` breaks nothing.
 */
export function wrapText(text: string, columns: number, indent = 0): string {
  if (columns === Number.POSITIVE_INFINITY) return text
  return text
    .split('\n')
    .flatMap(line => wrapLine(line, columns, indent))
    .join('\n')
}

/** The same of a line among others of its kind: what continues it is set in, so that each can be told from the next. */
export function wrapHanging(text: string, columns: number): string {
  return wrapText(text, columns, 2)
}

/** Lines of which the first stands behind a mark, `• ` or `12. `, and all others below its words. */
export function behindMark(mark: string, text: string): string {
  return mark + text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
}

function wrapLine(line: string, columns: number, indent: number): readonly string[] {
  if (columnsOf(line) <= columns) return [line]
  const lines: string[] = []
  let open = ''
  let width = 0
  for (const { text, spaced } of piecesOf(line, columns)) {
    const own = columnsOf(text)
    const gap = spaced ? 1 : 0
    if (open !== '' && width + gap + own > columns) {
      lines.push(open)
      open = ' '.repeat(indent) + text
      width = indent + own
    } else {
      open += ' '.repeat(gap) + text
      width += gap + own
    }
  }
  return [...lines, open]
}

/** A space between figures is part of a number: of a phone, of thousands. */
const wordSpace = / (?![\d(])|(?<![\d)]) /

/** Letters of the longest number of a phone with its brackets and spaces; what is longer is a row of numbers. */
const longestNumber = 32

function piecesOf(line: string, columns: number): readonly Piece[] {
  return line.split(wordSpace).flatMap((word, index) => {
    const parts = word.length > longestNumber ? word.split(' ') : [word]
    return parts.flatMap((part, nth) => lettersOf(part, columns, index + nth > 0))
  })
}

const unspaced =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303f\uff00-\uff60]/u

/** Letters of any script belong to an address only where it says so: behind a slash or the like. */
const addresses =
  /((?<![a-z\d+.-])[a-z][a-z\d+.-]*:(?:\/\/)?[!-~]+(?:(?<=[/=?&#])[\p{L}\p{N}]+[!-~]*)*|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/iu
const mailAddress = /^[^\s@，。；：、]+@[^\s@，。；：、]+\.[^\s@，。；：、]+$/

function lettersOf(word: string, columns: number, spaced: boolean): readonly Piece[] {
  const whole = !unspaced.test(word) || (mailAddress.test(word) && columnsOf(word) <= columns)
  const parts = whole
    ? [word]
    : joined(word.split(addresses).flatMap((part, index) => (index % 2 === 1 ? [part] : [...breakable(part)])))
  return parts.map((text, index) => ({ text, spaced: spaced && index === 0 }))
}

/** Thai and its neighbours are told apart word by word, Han and kana letter by letter, all else stays together. */
const runs =
  /([\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{M}]{1,400})|([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60])/u

const words = new Intl.Segmenter('th', { granularity: 'word' })

function breakable(text: string): readonly string[] {
  return text.split(runs).flatMap((part, index) => {
    if (part === undefined || part === '') return []
    return index % 3 === 1 ? wordsOf(part) : [part]
  })
}

/** A segment holds all of its text, so that they must not be many at a time. */
function wordsOf(text: string): readonly string[] {
  const found: string[] = []
  for (const { segment } of words.segment(text)) found.push(segment)
  return found
}

/** What begins no line joins what stands before it, and what ends none takes what follows (JIS X 4051; GB/T 15834). */
const endsNone = /[\p{Ps}\p{Pi}]$/u
const beginsNone = /^[\p{M}\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Cf}々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮーๆໆ”’"'%]/u

function joined(parts: readonly string[]): readonly string[] {
  const done: string[] = []
  for (const part of parts) {
    const last = done.at(-1)
    const joins = last !== undefined && (endsNone.test(last) || beginsNone.test(part))
    if (joins) done[done.length - 1] = last + part
    else done.push(part)
  }
  return done
}
