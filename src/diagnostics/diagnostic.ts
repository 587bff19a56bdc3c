import { type Code, codes } from './codes.ts'

export type Severity = 'error' | 'warning'

/** A place in a file. Line and column count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** From `start` up to, and not including, `end`. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A place inside the data of `presskit.yaml`: the keys and list indexes that lead there. */
export type Path = readonly (string | number)[]

/** What is wrong, in words that say what to do next. */
export interface Problem {
  readonly code: Code
  readonly message: string
  readonly hint?: string
}

/** A piece of a text of the kit: the UTF-16 units `from` up to, and not including, `to`. */
export interface Excerpt {
  readonly text: string
  /** The text file, as the user would name it; none when the text stands in `presskit.yaml`. */
  readonly file?: string | undefined
  readonly from: number
  readonly to: number
}

/** What belongs in the place of some characters: the UTF-16 units `from` up to, and not including, `to`. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A problem at a place in the kit's data: what every stage after `load` reports. */
export interface Finding extends Problem {
  readonly at: Path
  /** The words of the text at that place that are meant. */
  readonly excerpt?: Excerpt
  /**
   * What mends it, where that is mechanical and safe: disjoint changes of the excerpt's text, else of the value, or of
   * the key in a finding about a key. None at all where the value needs but quotes.
   */
  readonly changes?: readonly Change[]
}

/** A problem at a place in a file: what people and programs read. */
export interface Diagnostic extends Problem {
  readonly severity: Severity
  /** As the user named it, so that a click in a terminal opens it. */
  readonly file: string
  readonly range?: Range
  readonly fix?: Fix
}

/** What mends a diagnostic without anybody's judgement. */
export interface Fix {
  /** In its file: disjoint, in order. */
  readonly edits: readonly Edit[]
  /** What the kit's data says once they are made; what is not named here stays as it is read now. */
  readonly says: readonly Saying[]
}

/** The characters of a range, and what to write in their place; nothing is taken out where the range is empty. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** The value at a path as it shall be, or what changes in it, or the name of the last key. */
export type Saying = { readonly at: Path } & (
  | { readonly value: string }
  | { readonly changes: readonly Change[] }
  | { readonly key: string }
)

/** What a stage gives: its value, or none when an error stands among the diagnostics. */
export type Outcome<T, D = Diagnostic> =
  | { readonly value: T; readonly diagnostics: readonly D[] }
  | { readonly value?: undefined; readonly diagnostics: readonly D[] }

export function severityOf(problem: Problem): Severity {
  return codes[problem.code].severity
}

export function isError(problem: Problem): boolean {
  return severityOf(problem) === 'error'
}
