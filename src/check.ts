import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { prepare } from './prepare.ts'
import { readTexts } from './texts.ts'

export interface CheckOutcome {
  readonly diagnostics: readonly Diagnostic[]
  /** The text of every file that a diagnostic points into, for frames. */
  readonly texts: ReadonlyMap<string, string>
}

/** Finds what is wrong with a kit: makes nothing, starts no browser. Throws `Mendable` when there is no such kit. */
export async function check(file: string): Promise<CheckOutcome> {
  const { diagnostics } = await prepare(file, { check: () => [] }, () => undefined)
  return { diagnostics, texts: await readTexts(diagnostics) }
}
