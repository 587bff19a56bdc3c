import type { Judgement } from './check/ignore.ts'
import type { Unsaved } from './kit/read/read-text.ts'
import { readTexts } from './pipeline/file-texts.ts'
import { judge } from './pipeline/judge.ts'
import { readKit } from './pipeline/prepare.ts'

export interface CheckOutcome extends Judgement {
  /** The text of every file that a diagnostic points into, for frames. */
  readonly texts: ReadonlyMap<string, string>
}

/** Finds what is wrong with a kit: makes nothing, starts no browser. Throws `Mendable` when there is no such kit. */
export async function check(file: string, unsaved: Unsaved = new Map()): Promise<CheckOutcome> {
  const judgement = await judge(await readKit(file, unsaved))
  return { ...judgement, texts: await readTexts(judgement.diagnostics, unsaved) }
}
