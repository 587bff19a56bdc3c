import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'

/** A warning that the kit asks not to hear, and why. */
export interface Silenced extends Diagnostic {
  readonly reason: string
}

/** Takes out the warnings that `check.ignore` names, to be listed as silenced. An error cannot be silenced. */
export function applyIgnore(
  { ignore }: Pick<Kit, 'ignore'>,
  diagnostics: readonly Diagnostic[],
): { readonly kept: readonly Diagnostic[]; readonly silenced: readonly Silenced[] } {
  const reasons = new Map(ignore.map(({ code, reason }) => [code, reason]))
  const kept: Diagnostic[] = []
  const silenced: Silenced[] = []
  for (const diagnostic of diagnostics) {
    const reason = diagnostic.severity === 'warning' ? reasons.get(diagnostic.code) : undefined
    if (reason === undefined) kept.push(diagnostic)
    else silenced.push({ ...diagnostic, reason })
  }
  return { kept, silenced }
}
