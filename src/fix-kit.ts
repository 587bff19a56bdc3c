import { type CheckOutcome, check } from './check.ts'
import type { Code } from './diagnostics/codes.ts'
import type { MendedFile } from './fix/mended-file.ts'
import { grouped } from './grouped.ts'
import { pipedFile, type TextRead, type Unsaved } from './kit/read/read-text.ts'

/** What is left once the kit was mended, and the files as they shall be; none of them was written. */
export interface FixOutcome extends CheckOutcome {
  readonly files: readonly MendedFile[]
}

/** One mend may lead to the next: a text that is quoted can be read, and its quotation marks be looked at. */
const passesAtMost = 10

/**
 * Mends what is mechanical and safe in the texts of a kit, again and again until nothing is left to mend. Silenced
 * warnings stay. Throws `Mendable` when there is no such kit.
 */
export async function fixKit(file: string, unsaved: Unsaved = new Map()): Promise<FixOutcome> {
  const texts = new Map<string, TextRead>(unsaved)
  const files = new Map<string, MendedFile>()
  let outcome = await check(file, texts)
  for (let pass = 0; pass < passesAtMost; pass += 1) {
    const mended = await mendOnce(outcome, file)
    if (mended.length === 0) break
    for (const each of mended) {
      const { before = each.before, codes = [] } = files.get(each.file) ?? {}
      files.set(each.file, { ...each, before, codes: [...codes, ...each.codes] })
      texts.set(each.file, { text: each.after })
    }
    outcome = await check(file, texts)
  }
  return { ...outcome, files: [...files.values()].filter(({ before, after }) => before !== after) }
}

async function mendOnce({ diagnostics, texts }: CheckOutcome, kit: string): Promise<readonly MendedFile[]> {
  const fixable = diagnostics.filter(({ fix, file }) => fix !== undefined && (kit !== pipedFile || file === pipedFile))
  if (fixable.length === 0) return []
  const { mendText } = await import('./fix/mend-text.ts')
  const mended: MendedFile[] = []
  for (const [file, own] of grouped(fixable, diagnostic => diagnostic.file)) {
    const before = texts.get(file)
    if (before === undefined) continue
    const { text, diagnostics: made } = await mendText({ file, text: before, isKit: file === kit }, own)
    const codes: readonly Code[] = made.map(({ code }) => code)
    if (text !== before) mended.push({ file, before, after: text, codes })
  }
  return mended
}
