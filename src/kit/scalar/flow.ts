import type { Scalar } from 'yaml'
import type { Run } from './runs.ts'

/** One line end becomes a space, more of them one less (YAML 1.2.2 section 6.5); the spaces around them are nothing. */
const fold = /[ \t]*(?:\r?\n[ \t]*)+/y
/** Words, and the spaces between them that no line end follows. */
const letters = {
  PLAIN: /(?:[^ \t\r\n]+|[ \t]+(?![ \t\r\n]))+/y,
  QUOTE_SINGLE: /(?:[^ \t\r\n']+|[ \t]+(?![ \t\r\n]))+/y,
  QUOTE_DOUBLE: /(?:[^ \t\r\n\\]+|[ \t]+(?![ \t\r\n]))+/y,
}
const escaping = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])/y

/** YAML 1.2.2 section 5.7; other escaped characters stand for themselves. */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

/** The runs of a plain or quoted scalar, as far as they can be read; offsets count from its first character. */
export function flowRuns({ type }: Scalar, written: string): readonly Run[] {
  const quotes = type === 'PLAIN' ? 0 : 1
  const end = written.length - quotes
  const runs: Run[] = []
  for (let from = quotes; from < end; from = runs.at(-1)?.to ?? end) {
    const run = nextRun(type, written, from)
    if (!run) break
    runs.push({ ...run, to: Math.min(run.to, end), text: run.to > end ? run.text.slice(0, end - run.to) : run.text })
  }
  return runs
}

function nextRun(type: Scalar['type'], written: string, from: number): Run | undefined {
  const folded = match(fold, written, from)
  if (folded !== undefined) {
    const breaks = folded.split('\n').length - 1
    return { text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), from, to: from + folded.length }
  }
  if (type === 'QUOTE_SINGLE' && written.startsWith("''", from)) return { text: "'", from, to: from + 2 }
  const escaped = type === 'QUOTE_DOUBLE' ? match(escaping, written, from) : undefined
  if (escaped !== undefined) return { text: unescaped(escaped.slice(1)), from, to: from + escaped.length }
  if (type !== 'PLAIN' && type !== 'QUOTE_SINGLE' && type !== 'QUOTE_DOUBLE') return undefined
  const text = match(letters[type], written, from)
  return text === undefined ? undefined : { text, from, to: from + text.length }
}

function match(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0]
}

function unescaped(code: string): string {
  if (/^\s*\n/.test(code)) return ''
  if (/^[xuU]./.test(code)) return String.fromCodePoint(Math.min(Number.parseInt(code.slice(1), 16), 0x10ffff))
  return escapes[code] ?? code
}
