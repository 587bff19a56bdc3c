import { isDeepStrictEqual } from 'node:util'
import { applyIgnore, type Judgement } from '../check/ignore.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { prepare, type ReadOutcome } from './prepare.ts'

/** Everything that is wrong with a kit that was read, also where errors keep it from being built: no browser is asked. */
export async function judge(read: ReadOutcome): Promise<Judgement> {
  const judged = read.value ?? read.draft
  if (!judged) return { diagnostics: read.diagnostics, silenced: [] }
  const prepared = await prepare(judged, { purpose: 'check', check: () => [] }, () => undefined)
  return applyIgnore(judged.kit, withoutTwins([...read.diagnostics, ...prepared.diagnostics]))
}

function withoutTwins(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { code, file, range, message } = diagnostic
    const place = JSON.stringify([code, file, range, message])
    const twin = byPlace.get(place)
    byPlace.set(place, twin ? together(twin, diagnostic) : diagnostic)
  }
  return [...byPlace.values()]
}

/** What an alias repeats is mended in one place, and says the same in each. */
function together(first: Diagnostic, twin: Diagnostic): Diagnostic {
  if (!first.fix || !twin.fix || !isDeepStrictEqual(first.fix.edits, twin.fix.edits)) return first
  return { ...first, fix: { ...first.fix, says: [...first.fix.says, ...twin.fix.says] } }
}
