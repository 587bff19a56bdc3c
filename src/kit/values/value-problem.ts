import { changeTo } from '../../diagnostics/changes.ts'
import type { Finding, Problem } from '../../diagnostics/diagnostic.ts'

/** A problem of a value, with the changes that mend it where every person would make them. */
export type ValueProblem = Problem & Pick<Finding, 'changes'>

/** The problem of a text that is mended by writing `instead`, unless that has a problem itself. */
export function mendable(
  problem: Problem,
  text: string,
  { instead, judge }: { readonly instead: string | undefined; readonly judge: (text: string) => Problem | undefined },
): ValueProblem {
  return instead === undefined || instead === text || judge(instead)
    ? problem
    : { ...problem, changes: changeTo(text, instead) }
}
