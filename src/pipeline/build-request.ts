import type { Format } from '../kit/kit.ts'
import type { Runner } from '../package/lock.ts'
import type { BrowserRequest } from '../print/browser.ts'
import type { ProgressEvent } from './progress-event.ts'

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
  /** The files of the kits that this call has built, by their ids: none of them is to be overwritten. */
  readonly built?: ReadonlyMap<string, string>
  /** The process that builds, for the lock on the output folder. */
  readonly runner: Runner
  readonly onProgress: (event: ProgressEvent) => void
  readonly signal?: AbortSignal
}
