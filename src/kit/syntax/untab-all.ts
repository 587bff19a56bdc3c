import { type ParsedYaml, parseYaml } from '../read/yaml.ts'

/** A file with spaces in the place of the tabs that its lines begin with. */
export interface Untabbed {
  readonly rows: readonly number[]
  readonly width: number
  /** No other width would give the file another meaning. */
  readonly sure: boolean
  readonly lines: string[]
  readonly parsed: ParsedYaml
}

const tabs = /^\t+(?=\S)/

/** An editor that indents by tabs does so everywhere: they are one mistake. None where that does not bring the parser beyond `row`. */
export function untabAll(lines: readonly string[], row: number): Untabbed | undefined {
  const rows = lines.flatMap((line, at) => (tabs.test(line) ? [at] : []))
  if (rows.length < 2 || !rows.includes(row)) return undefined
  const tried = [2, 4, 8].map(width => {
    const spaced = lines.map(line => line.replace(tabs, found => ' '.repeat(found.length * width)))
    const parsed = parseYaml(spaced.join('\n'))
    return { rows, width, lines: spaced, parsed, reach: errorRow(parsed) }
  })
  const furthest = Math.max(...tried.map(({ reach }) => reach))
  const best = tried.filter(({ reach }) => reach === furthest)
  const [first] = best
  const meanings = new Set(best.map(({ parsed }) => meaningOf(parsed)))
  return first && furthest > row ? { ...first, sure: meanings.size === 1 && !meanings.has(undefined) } : undefined
}

/** None where the file refers to what it does not have. */
function meaningOf({ documents }: ParsedYaml): string | undefined {
  try {
    return JSON.stringify(documents.map(document => document.toJS()))
  } catch {
    return undefined
  }
}

/** The row of the first error; none is the furthest. */
function errorRow({ errors: [error], lines }: ParsedYaml): number {
  return error ? lines.linePos(error.pos[0]).line - 1 : Infinity
}
