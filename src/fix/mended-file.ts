import type { Code } from '../diagnostics/codes.ts'

/** A file of a kit as it was read and as it shall be, without its byte order mark. */
export interface MendedFile {
  /** As diagnostics name it. */
  readonly file: string
  readonly before: string
  readonly after: string
  /** Of everything that was mended. */
  readonly codes: readonly Code[]
}
