import type { Log } from 'sarif'
import { cellsOf } from '../../../src/cli/report/cells.ts'
import { github } from '../../../src/cli/report/github.ts'
import { human } from '../../../src/cli/report/human.ts'
import { json } from '../../../src/cli/report/json.ts'
import { sarif } from '../../../src/cli/report/sarif.ts'
import type { Diagnostic, Range } from '../../../src/diagnostics/diagnostic.ts'
import { look, report } from '../../cli/report/report-fixture.ts'

/** What a problem points at in its file, as each form tells it; people are shown the first line of it. */
export function toldPlaces(diagnostic: Diagnostic, source: string) {
  const told = report({ diagnostics: [diagnostic], texts: new Map([[diagnostic.file, source]]) })
  const wide = { ...look, columns: 10_000 }
  return {
    json: sliced(source, jsonRange(json(told))),
    sarif: sliced(source, sarifRange(sarif(told, wide))),
    github: sliced(source, githubRange(github(told))),
    human: marked(human(told, wide)),
  }
}

/** What a form for people shows of a piece of a file. */
export function shownFirstLine(piece: string): string {
  return cellsOf(piece.split(/\r?\n/)[0] ?? '')
    .map(({ text }) => text)
    .join('')
}

function sliced(source: string, { start, end }: Range): string {
  const lines = source.split('\n')
  const offset = ({ line, column }: Range['start']) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1)
  return source.slice(offset(start), offset(end))
}

function jsonRange(text: string): Range {
  const { diagnostics }: { diagnostics: readonly { readonly range: Range }[] } = JSON.parse(text)
  return diagnostics[0]?.range ?? nowhere
}

function sarifRange(text: string): Range {
  const log: Log = JSON.parse(text)
  const [run] = log.runs
  const region = run?.results?.[0]?.locations?.[0]?.physicalLocation?.region
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {}
  return run?.columnKind === 'utf16CodeUnits' ? rangeOf(startLine, startColumn, endLine, endColumn) : nowhere
}

function githubRange(text: string): Range {
  const found = /line=(\d+),col=(\d+),endLine=(\d+),endColumn=(\d+)/.exec(text) ?? []
  const [line = 0, column = 0, endLine = 0, endColumn = 0] = found.slice(1).map(Number)
  return rangeOf(line, column, endLine, endColumn)
}

function rangeOf(line: number, column: number, endLine: number, endColumn: number): Range {
  return { start: { line, column }, end: { line: endLine, column: endColumn } }
}

const nowhere = rangeOf(1, 1, 1, 1)

/** What stands over the carets. */
function marked(text: string): string {
  const lines = text.split('\n')
  const index = lines.findIndex(line => /^ *\| *\^+$/.test(line))
  const [line = '', carets = ''] = lines.slice(index - 1, index + 1)
  const margin = line.indexOf('|') + 2
  const [from, to] = [carets.indexOf('^') - margin, carets.length - margin]
  return cellsOf(line.slice(margin))
    .filter(({ left }) => left >= from && left < to)
    .map(cell => cell.text)
    .join('')
}
