import { quoted } from '../quoted.ts'
import type { Breakage, Mend } from './breakage.ts'
import { align, announceText, moveIn } from './mend-indent.ts'
import { colonBeforeBracket, plainSigns, spaceAfterHyphen, untab } from './mend-signs.ts'

/** The ways to mend a breakage, the likeliest first; whoever tries them out parses again. */
export function mends(breakage: Breakage): readonly Mend[] {
  const { row, endRow } = breakage
  const rows = [...new Set([row, endRow, before(breakage), after(breakage), ...opened(breakage)])]
  const tried = (menders: readonly Mender[]) =>
    menders.flatMap(mender => rows.flatMap(at => mender(breakage.lines[at] ?? '', at, breakage.lines)))
  return [...tried(wordings), ...announceText(breakage), ...moveIn(breakage), ...tried(layouts)]
}

export type Mender = (line: string, row: number, lines: readonly string[]) => readonly Mend[]

const wordings: readonly Mender[] = [
  untab,
  plainSigns,
  spaceAfterHyphen,
  colonBeforeBracket,
  quoteHash,
  quoteInBraces,
  closeBracket,
  closeQuote,
  quoteValue,
  spaceAfterColon,
]
const layouts: readonly Mender[] = [align, addColon, colonAfterWord]

/** `  - key: value`, `  - value`: what stands before the value, and the value. For lines without blanks at their end. */
const keyAndValue = /^(\s*(?:-\s+)*(?:[^\s"'#\-[{](?:[^:#]*[^\s:#])?|"[^"]*"|'[^']*')\s*:)[ \t]+(\S.*)$/
const itemAndValue = /^(\s*(?:-\s+)+)(\S.*)$/

function before({ lines, row }: Breakage): number {
  return lines.findLastIndex((line, index) => index < row && line.trim() !== '')
}

/** A quotation mark or bracket that is never closed breaks the file at its end, or at the next one. */
function opened({ lines, row }: Breakage): readonly number[] {
  const rows = lines.flatMap((line, index) => (index < row && (openQuote(line) || openBracket(line)) ? [index] : []))
  return rows.slice(-5).reverse()
}

function after({ lines, endRow }: Breakage): number {
  return lines.findIndex((line, index) => index > endRow && line.trim() !== '')
}

function closeQuote(line: string, row: number): readonly Mend[] {
  const open = openQuote(line)
  if (!open) return []
  const mended = `${line.trimEnd()}${open.sign}`
  const message = 'A text begins with a quotation mark that is never closed'
  return [{ row, line: mended, column: open.column, message, hint: `Close it: ${mended.trim()}` }]
}

interface Opened {
  readonly sign: string
  readonly column: number
}

function openQuote(line: string): Opened | undefined {
  const found = /(?::[ \t]+|-[ \t]+)(["'])/.exec(line)
  const sign = found?.[1]
  if (!found || sign === undefined || line.split(sign).length % 2 === 1) return undefined
  return { sign, column: found.index + found[0].length }
}

function openBracket(line: string): Opened | undefined {
  const found = /(?::[ \t]+|-[ \t]+)([[{])/.exec(line)
  if (!found) return undefined
  const sign = found[1] === '[' ? ']' : '}'
  const closed = line.split(sign).length >= line.split(found[1] ?? '').length
  return closed ? undefined : { sign, column: found.index + found[0].length }
}

/** `body: {file: release.{lang}.md}` */
function quoteInBraces(line: string, row: number): readonly Mend[] {
  const [, inner = ''] = /^(.*)\}$/.exec(line.trimEnd()) ?? []
  const [, start, value] = /^(.*\{\s*[\w-]+:\s+)([^\s"'{[].*)$/.exec(inner.trimEnd()) ?? []
  if (start === undefined || value === undefined) return []
  const mended = `${start}${quoted(value)}}`
  return [{ row, line: mended, message: 'Braces inside of braces need quotes', hint: `Write ${mended.trim()}` }]
}

/** `options: {accent: #0b3d91}`: a comment runs to the end of its line, and takes the closing bracket along. */
function quoteHash(line: string, row: number): readonly Mend[] {
  const found = /^[^[{]*[[{].*?[[{,:]\s+(#[^\s,\]}"']+)(?=[\s,\]}])/.exec(line)
  const word = found?.[1]
  if (!found || word === undefined) return []
  const at = found.index + found[0].length - word.length
  const mended = `${line.slice(0, at)}${quoted(word)}${line.slice(at + word.length)}`
  const message = 'Everything from the hash on is read as a comment, the closing bracket too'
  return [{ row, line: mended, column: at + 1, message, hint: `Put it in quotes: ${mended.trim()}` }]
}

function quoteValue(line: string, row: number): readonly Mend[] {
  const written = line.trimEnd()
  const [, start, value] = keyAndValue.exec(written) ?? itemAndValue.exec(written) ?? []
  if (start === undefined || value === undefined) return []
  const text = withoutQuotes(value)
  const mended = `${start.trimEnd()} ${quoted(text)}`
  const hint = pathHint(start, text) ?? `Put the text in quotes: ${mended.trim()}`
  const mend = { row, line: mended, message: reason(value), hint }
  const from = line.indexOf(value, start.length)
  return [isSurelyText(value) ? { ...mend, sure: { from, to: from + value.length, text: quoted(value) } } : mend]
}

/** `file: "C:\Users\an\logo.svg"`: quotes alone would lead from one mistake to the next. */
function pathHint(start: string, text: string): string | undefined {
  if (!/\b(file|dark):\s*$/.test(start) || !text.includes('\\')) return undefined
  const parts = text.split('\\')
  return /^[A-Za-z]:|^\\/.test(text)
    ? `Copy the file into the kit’s folder and name it from there: ${start.trim()} ${parts.at(-1)}`
    : `Write it with slashes: ${start.trim()} ${parts.join('/')}`
}

/**
 * Whether a value that breaks the file is one text as it stands: without what may be a remark, a key of the format
 * (which begins with a small letter), the rest of a list, or quotes that were meant to be YAML's.
 */
function isSurelyText(value: string): boolean {
  if (/\s#/.test(value) || withoutQuotes(value) !== value || /^[a-z][\w-]*:(\s|$)/.test(value)) return false
  return (
    /^[\p{L}\p{N}«“„(].*:\s/u.test(value) ||
    /^(?:"[^"]*"|'[^']*'|\[[^[\]]*\])\s*[^\s,:\]}]/.test(value) ||
    /^[@%`]/.test(value)
  )
}

/** `'it's'` and `"C:\photos"` are quoted already, only not well. */
function withoutQuotes(value: string): string {
  return /^(["']).+\1$/.exec(value) && !/^(["']).*\1.*\1.*\1$/.test(value) ? value.slice(1, -1) : apostrophes(value)
}

function apostrophes(value: string): string {
  return value.startsWith("'") && value.endsWith("'") && !/'[\s,]/.test(value) && value.length > 1
    ? value.slice(1, -1)
    : value
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^["'].*\\/, 'A backslash inside double quotes has a meaning of its own'],
  [/^'[^']*'\w/, 'An apostrophe ends a text in single quotes'],
  [/^["']/, 'The text goes on after its closing quotation mark'],
  [/^\[/, 'A text that begins with a square bracket is read as a list'],
  [/^\{/, 'A text that begins with a brace is read as keys and values'],
  [/^[>|]/, 'A > or | at the start of a text announces a text on the next lines'],
  [/^\*/, 'A * at the start of a text is read as a reference to something else in the file'],
  [/^[-?]\s/, 'A hyphen or question mark and a space at the start of a text have a meaning of their own'],
  [/^[@`%,\]}&!#]/, 'A text cannot begin with this character unless it is quoted'],
  [/:(\s|$)/, 'A colon and a space inside of a text begin another key'],
]

function reason(value: string): string {
  return reasons.find(([pattern]) => pattern.test(value))?.[1] ?? 'YAML cannot read this text as it stands'
}

function spaceAfterColon(line: string, row: number): readonly Mend[] {
  const [, start, value] = /^(\s*(?:-\s+)*[A-Za-z][\w-]*:)([^\s/].*)$/.exec(line) ?? []
  if (start === undefined || value === undefined) return []
  const mended = `${start} ${value}`
  return [{ row, line: mended, message: 'A space is missing after the colon', hint: `Write ${mended.trim()}` }]
}

function closeBracket(line: string, row: number): readonly Mend[] {
  const open = openBracket(line)
  if (!open) return []
  const mended = `${line.trimEnd()}${open.sign}`
  return [
    {
      row,
      line: mended,
      column: open.column,
      message: 'A bracket is opened and never closed',
      hint: `Close it: ${mended.trim()}`,
    },
  ]
}

function addColon(line: string, row: number): readonly Mend[] {
  if (!/^\s*(?:-\s+)*[A-Za-z][\w-]*\s*$/.test(line)) return []
  return [
    {
      row,
      line: `${line.trimEnd()}:`,
      message: 'A colon is missing after the key',
      hint: `Write ${line.trim()}: and its value.`,
    },
  ]
}

/** `headline City library` */
function colonAfterWord(line: string, row: number): readonly Mend[] {
  const [, start, value] = /^(\s*(?:-\s+)*[a-z][\w-]*)\s+([^\s:].*)$/.exec(line) ?? []
  if (start === undefined || value === undefined) return []
  const mended = `${start}: ${value}`
  return [{ row, line: mended, message: 'A colon is missing after the key', hint: `Write ${mended.trim()}` }]
}
