import { applyIgnore } from './check/ignore.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { prepare, readKit } from './prepare.ts'
import { readTexts } from './texts.ts'

export interface CheckOutcome {
  readonly diagnostics: readonly Diagnostic[]
  /** The text of every file that a diagnostic points into, for frames. */
  readonly texts: ReadonlyMap<string, string>
}

/** Finds what is wrong with a kit: makes nothing, starts no browser. Throws `Mendable` when there is no such kit. */
export async function check(file: string): Promise<CheckOutcome> {
  const read = await readKit(file)
  const prepared = read.value && (await prepare(read.value, { purpose: 'check', check: () => [] }, () => undefined))
  const all = [...read.diagnostics, ...(prepared?.diagnostics ?? [])]
  const diagnostics = read.value ? applyIgnore(read.value.kit, all).kept : all
  return { diagnostics, texts: await readTexts(diagnostics) }
}
