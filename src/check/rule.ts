import type { Code } from '../diagnostics/codes.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'

/** What a rule found: a finding whose code is the rule's own. */
export type Fault = Omit<Finding, 'code'>

/** One thing that editors, funders or readers expect of a kit. A rule reads the kit and touches nothing else. */
export interface Rule {
  readonly code: Code
  readonly check: (kit: Kit) => readonly Fault[]
}
