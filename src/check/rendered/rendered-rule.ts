import type { Code } from '../../diagnostics/codes.ts'
import type { Kit } from '../../kit/kit.ts'
import type { Page } from '../page.ts'
import type { Fault } from '../rule.ts'
import type { RenderedPage } from './rendered-page.ts'

/** What shows only when the kit is drawn: `build` asks, for it has a browser. */
export interface RenderedRule extends Page {
  readonly code: Code
  readonly check: (kit: Kit, pages: readonly RenderedPage[]) => readonly Fault[]
}
