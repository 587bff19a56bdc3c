import type { Code } from '../../diagnostics/codes.ts'

/** What is wrong in a drawing, at its own line; `what` continues a sentence that begins with the drawing. */
export interface Flaw {
  readonly code: Code
  /** From 1. */
  readonly line: number
  readonly what: string
  readonly hint: string
}
