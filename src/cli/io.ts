import type { Runner } from '../package/lock.ts'

/** All that a command may touch of the process it runs in. */
export interface Io {
  /** Without the runtime and the script. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly platform: NodeJS.Platform
  /** `x64`, `arm64` … */
  readonly arch: string
  /** `20.19.0` */
  readonly nodeVersion: string
  /** This process, for whoever waits for it. */
  readonly runner: Runner
  readonly home: string
  readonly stdin: Input
  readonly stdout: Stream
  readonly stderr: Stream
  readonly now: () => Date
  /** Aborted by SIGINT, SIGTERM or SIGHUP. */
  readonly signal: AbortSignal
}

/** What is piped in, in pieces. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean
}

export interface Stream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** 0 done · 1 the kit has errors · 2 usage · 3 environment · 70 our bug · 129, 130, 143 signals. */
export type ExitCode = 0 | 1 | 2 | 3 | 70 | 129 | 130 | 143
