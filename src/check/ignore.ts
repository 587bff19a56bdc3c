import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'

/** A warning that the kit asks not to hear, and why. */
export interface Silenced extends Diagnostic {
  readonly reason: string
}

/** What there is to say of a kit, and what the kit asks not to hear. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
}

/** Takes out the warnings that `check.ignore` names, to be listed as silenced. An error cannot be silenced. */
export function applyIgnore({ ignore }: Pick<Kit, 'ignore'>, found: readonly Diagnostic[]): Judgement {
  const reasons = new Map(ignore.map(({ code, reason }) => [code, reason]))
  const diagnostics: Diagnostic[] = []
  const silenced: Silenced[] = []
  for (const diagnostic of found) {
    const reason = diagnostic.severity === 'warning' ? reasons.get(diagnostic.code) : undefined
    if (reason === undefined) diagnostics.push(diagnostic)
    else silenced.push({ ...diagnostic, reason })
  }
  return { diagnostics, silenced }
}
