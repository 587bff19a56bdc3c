import type { BuildResult } from '../../build.ts'
import type { Silenced } from '../../check/ignore.ts'
import type { Completeness } from '../../completeness.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { MendedFile } from '../../fix/mended-file.ts'
import type { Paint } from '../colour.ts'
import type { Failure } from '../failure.ts'

/** All that one call of presskit found, for people and for programs. */
export interface Report {
  readonly ok: boolean
  readonly kits: readonly KitReport[]
  readonly diagnostics: readonly Diagnostic[]
  /** The text of every file that a diagnostic may point into, by the file's name in the diagnostic. */
  readonly texts: ReadonlyMap<string, string>
  /** What kept the command from reaching its kits at all. */
  readonly failure?: Failure
}

/** One kit of the call. */
export interface KitReport {
  /** Its `presskit.yaml`, as the user named it. */
  readonly file: string
  readonly ok: boolean
  readonly result?: BuildResult
  /** Warnings that the kit asks not to hear, and why. */
  readonly silenced?: readonly Silenced[]
  /** What it has in which language, where that was asked. */
  readonly completeness?: Completeness
  /** The files of it that were mended; with the difference, they were not written. */
  readonly mended?: readonly Mended[]
  readonly failure?: Failure
}

export interface Mended extends MendedFile {
  readonly difference?: string
}

/** How a report is shown. */
export interface Look {
  readonly paint: Paint
  /** Terminal cells a line. */
  readonly columns: number
  /** How many diagnostics people are shown. */
  readonly maxProblems: number
  /** Absolute: what names of files start from. */
  readonly cwd: string
}

export interface Counts {
  readonly errors: number
  readonly warnings: number
}

export function countProblems(diagnostics: readonly Diagnostic[]): Counts {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: diagnostics.length - errors }
}

/** Everything that went wrong outside of the kits: the call's own failure, and each kit's. */
export function failuresOf(report: Report): readonly { readonly failure: Failure; readonly file?: string }[] {
  const own = report.failure === undefined ? [] : [{ failure: report.failure }]
  return [
    ...own,
    ...report.kits.flatMap(kit => (kit.failure === undefined ? [] : [{ failure: kit.failure, file: kit.file }])),
  ]
}
