import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts'
import { locateFindings } from '../kit/locate.ts'
import type { Resolved } from './font-file.ts'
import type { Layer } from './layer.ts'

/** What a `theme.yaml` names, as far as it is there, and what is wrong with the rest. */
export interface Told<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Sorts what was found from what is wrong, at the lines of the file. */
export function told<T>(
  { source }: Layer,
  found: readonly { readonly at: Path; readonly of: Resolved<T> }[],
): Told<readonly T[]> {
  const findings = found.flatMap(({ at, of }) => (of.problem ? [{ ...of.problem, at }] : []))
  return {
    value: found.flatMap(({ of }) => (of.value === undefined ? [] : [of.value])),
    diagnostics: locateFindings(source, findings),
  }
}
