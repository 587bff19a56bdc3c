import type { Change } from '../../diagnostics/diagnostic.ts'

/** One way to make a broken file readable: a line changed, and the words that tell a person to change it. */
export interface Mend {
  /** The line that changes, counted from 0. */
  readonly row: number
  readonly line: string
  /** Where the mistake begins, counted from 1; the first word of the line when it is not known. */
  readonly column?: number
  readonly message: string
  readonly hint: string
  /** The change of the line, where nobody could have meant anything else. */
  readonly sure?: Change
  /** Whether lines below may have to follow: then what is still wrong says nothing. */
  readonly moves?: true
}

/** Where YAML stopped: lines counted from 0. */
export interface Breakage {
  readonly lines: readonly string[]
  readonly row: number
  readonly endRow: number
}
