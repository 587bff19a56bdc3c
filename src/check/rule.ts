import type { Code } from '../diagnostics/codes.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Page } from './page.ts'
import type { Subject } from './subject.ts'

/** What a rule found: a finding whose code is the rule's own. */
export type Fault = Omit<Finding, 'code'>

/** One thing that editors, funders or readers expect of a kit. A rule reads what it is given and touches nothing else. */
export interface Rule extends Page {
  readonly code: Code
  /** Both are tests too, laid over a kit without fault. */
  readonly bad: string
  readonly good: string
  readonly check: (subject: Subject) => readonly Fault[]
}
