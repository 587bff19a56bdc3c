import type { LineCounter, YAMLParseError } from 'yaml'
import type { Fix, Problem, Range } from '../../diagnostics/diagnostic.ts'
import { type ParsedYaml, parseYaml } from '../read/yaml.ts'
import type { Mend } from './breakage.ts'
import { mends } from './mend.ts'
import { indentOf } from './mend-indent.ts'
import { causeOf, tabHint } from './mend-signs.ts'
import { type Untabbed, untabAll } from './untab-all.ts'

type LinePos = ReturnType<LineCounter['linePos']>
export type PlacedProblem = Problem & { readonly range: Range; readonly fix?: Fix }

/** Parsing again takes as long as the file is large. */
const mistakesAtMost = 10
const mendingLimit = 100_000
const triesAtMost = 40

/**
 * One problem a mistake. A parser that recovers reports what follows from a mistake as further ones; so the first
 * is mended as its hint says, and the file read again: what is then still wrong is another mistake.
 */
export function syntaxProblems(text: string, parsed: ParsedYaml): readonly PlacedProblem[] {
  const problems: PlacedProblem[] = []
  const before = text.split('\n')
  let state: State = { lines: before, parsed }
  while (problems.length < mistakesAtMost) {
    const [error] = state.parsed.errors
    if (!error) break
    const { problem, next } = text.length > mendingLimit ? asItIs(error, state) : mistakeAt(error, state, before)
    problems.push(problem)
    if (!next) break
    state = next
  }
  return problems
}

interface State {
  readonly lines: readonly string[]
  readonly parsed: ParsedYaml
}

interface Mistake {
  readonly problem: PlacedProblem
  /** The file without it; none where what is then still wrong says nothing. */
  readonly next?: State
}

function mistakeAt(error: YAMLParseError, state: State, before: readonly string[]): Mistake {
  const { lines, parsed } = state
  const start = startOf(error, parsed)
  const untabbed = untabAll(lines, start.line - 1)
  if (untabbed) return { problem: tabProblem(untabbed, lines), next: untabbed }
  const mended = mendOf(error, lines, parsed)
  if (!mended) return asItIs(error, state)
  const problem = { ...fromMend(mended.mend, lines, start), ...fixOf(mended.mend, { before, lines }) }
  return mended.mend.moves ? { problem } : { problem, next: mended }
}

function asItIs(error: YAMLParseError, { lines, parsed }: State): Mistake {
  return { problem: fromError(error, lines, parsed) }
}

interface Mended {
  readonly mend: Mend
  readonly lines: string[]
  readonly parsed: ParsedYaml
}

/** What leaves nothing wrong is surely right; else what brings the parser well beyond the mistake. */
function mendOf(error: YAMLParseError, lines: readonly string[], parsed: ParsedYaml): Mended | undefined {
  const row = startOf(error, parsed).line - 1
  const sameStart = parsed.errors.filter(other => other.pos[0] === error.pos[0])
  const endRow = Math.max(...sameStart.map(other => parsed.lines.linePos(other.pos[1]).line - 1))
  const beyond = Math.max(endRow, following(lines, row))
  let likely: Mended | undefined
  for (const mend of mends({ lines, row, endRow }).slice(0, triesAtMost)) {
    const changed = lines.with(mend.row, mend.line)
    const mended = { mend, lines: changed, parsed: parseYaml(changed.join('\n')) }
    if (!mended.parsed.errors[0]) return mended
    if (!likely && firstRow(mended.parsed) > beyond) likely = mended
  }
  return likely
}

/** The next line that says something, where it stands below the mended one: an error in it may come from there. */
function following(lines: readonly string[], row: number): number {
  const next = lines.findIndex((line, index) => index > row && line.trim() !== '')
  return next >= 0 && indentOf(lines[next]) > indentOf(lines[row]) ? next : row
}

function firstRow(parsed: ParsedYaml): number {
  const [first] = parsed.errors
  return first ? startOf(first, parsed).line - 1 : Infinity
}

function startOf(error: YAMLParseError, parsed: ParsedYaml): LinePos {
  return parsed.lines.linePos(error.pos[0])
}

function tabProblem({ rows, width, sure }: Untabbed, lines: readonly string[]): PlacedProblem {
  const tabs = rows.map(row => ({ row, length: /^\t*/.exec(lines[row] ?? '')?.[0].length ?? 0 }))
  const edits = tabs.map(({ row, length }) => ({
    range: { start: { line: row + 1, column: 1 }, end: { line: row + 1, column: length + 1 } },
    text: ' '.repeat(length * width),
  }))
  return {
    code: 'yaml/syntax',
    message: `Tabs indent ${rows.length} lines from here on, and YAML knows only spaces`,
    hint: sure ? `Replace each tab with ${width} spaces; most editors can insert spaces for YAML files.` : tabHint,
    range: { start: { line: (rows[0] ?? 0) + 1, column: 1 }, end: { line: (rows[0] ?? 0) + 1, column: 2 } },
    ...(sure ? { fix: { edits, says: [] } } : {}),
  }
}

function fromMend({ row, column: known, message, hint }: Mend, lines: readonly string[], at: LinePos): PlacedProblem {
  const line = lines[row] ?? ''
  const column = known ?? (at.line === row + 1 ? at.col : line.length - line.trimStart().length + 1)
  return { code: 'yaml/syntax', message, hint, range: toLineEnd(row + 1, column, line) }
}

function fromError(error: YAMLParseError, lines: readonly string[], parsed: ParsedYaml): PlacedProblem {
  const { line, col } = startOf(error, parsed)
  const cause = causeOf(lines[line - 1] ?? '')
  if (cause) return { code: 'yaml/syntax', ...cause, range: toLineEnd(line, 1, lines[line - 1] ?? '') }
  return {
    code: 'yaml/syntax',
    message: 'YAML cannot read the file from here on',
    hint:
      hints[error.code] ??
      'Compare this line and the one before it with the example kit; put texts with special characters in quotes.',
    range: toLineEnd(line, col, lines[line - 1] ?? ''),
  }
}

const hints: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'Indent the line as its neighbours: keys of one thing stand below one another.',
  MISSING_CHAR: 'Look for a quotation mark, a bracket or a colon that is missing here or further up.',
  UNEXPECTED_TOKEN:
    'If this is text, put the whole of it in quotes; a list has a hyphen in each line, keys have a colon.',
  BAD_DQ_ESCAPE: 'Write a backslash in double quotes twice, or use single quotes.',
  MULTILINE_IMPLICIT_KEY: 'A key ends with a colon and a space in the same line; look at the line before, too.',
  BLOCK_AS_IMPLICIT_KEY:
    'If the value holds a colon and a space, put the whole of it in quotes; if keys follow, begin them in the next line.',
}

/** Only of a line that is still as it was written. */
function fixOf(
  mend: Mend,
  { before, lines }: { readonly before: readonly string[]; readonly lines: readonly string[] },
): { readonly fix?: Fix } {
  if (!mend.sure || before[mend.row] !== lines[mend.row]) return {}
  const { row, sure } = mend
  const range = { start: { line: row + 1, column: sure.from + 1 }, end: { line: row + 1, column: sure.to + 1 } }
  return { fix: { edits: [{ range, text: sure.text }], says: [] } }
}

function toLineEnd(line: number, column: number, text: string): Range {
  const end = Math.max(column + 1, text.trimEnd().length + 1)
  return { start: { line, column }, end: { line, column: end } }
}
