import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Format } from './kit/kit.ts'
import type { BrowserRequest, BrowserUsed } from './print/browser.ts'

/** What one build is asked to do, with nothing left to guess. */
export interface BuildRequest {
  /** The kit's `presskit.yaml`, as the user named it. */
  readonly file: string
  /** The folder that receives `<id>/` and `<id>.zip`. */
  readonly out: string
  /** Instead of the kit's own `output.formats`. */
  readonly formats?: readonly Format[]
  /** Instead of the kit's own theme. */
  readonly theme?: string
  /** Refuse a draft. */
  readonly release: boolean
  /** Refuse while an embargo holds at this time; none asks nothing. */
  readonly publicAt?: Date
  /** Let warnings stop the build. */
  readonly strict: boolean
  /** Make everything, write nothing. */
  readonly dryRun: boolean
  readonly browser: BrowserRequest
  /** Seconds since 1970 from `SOURCE_DATE_EPOCH`, instead of the release's date. */
  readonly sourceDateEpoch?: number
  readonly onProgress: (event: ProgressEvent) => void
  readonly signal?: AbortSignal
}

export const stages = ['read', 'assets', 'check', 'render', 'print', 'package', 'write'] as const
export type Stage = (typeof stages)[number]

export type ProgressEvent =
  | { readonly type: 'start'; readonly stage: Stage }
  | { readonly type: 'end'; readonly stage: Stage; readonly milliseconds: number }
  /** Something that takes time once and is worth a word: the first unpacking of the browser, waiting for a lock. */
  | { readonly type: 'note'; readonly message: string }

/** A finished kit: paths as they lie on disk, sizes in bytes. */
export interface BuildResult {
  readonly id: string
  readonly folder: string
  readonly archive: string
  readonly archiveSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
  readonly browser?: BrowserUsed
  /** What the kit asks for and this version does not make. */
  readonly skipped: readonly { readonly what: string; readonly why: string }[]
}

/** `result` is there unless an error (or, when strict, a warning) stands among the diagnostics. */
export interface BuildOutcome {
  readonly result?: BuildResult
  readonly diagnostics: readonly Diagnostic[]
  /** The text of every file a diagnostic may point into, for frames. */
  readonly texts: ReadonlyMap<string, string>
}
