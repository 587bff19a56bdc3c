import type { Diagnostic } from './diagnostic.ts'

/** In the order of files and places; what has no place stands before what has one. */
export function sortDiagnostics<T extends Diagnostic>(diagnostics: readonly T[]): readonly T[] {
  return diagnostics.toSorted(
    (a, b) => compareNames(a.file, b.file) || lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b),
  )
}

/** By UTF-16 units, so that no locale changes the order. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function lineOf({ range }: Diagnostic): number {
  return range?.start.line ?? 0
}

function columnOf({ range }: Diagnostic): number {
  return range?.start.column ?? 0
}
