import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Kit } from '../../kit/kit.ts'
import { fundingSize } from './funding-size.ts'
import { fundingVisible } from './funding-visible.ts'
import type { RenderedPage } from './rendered-page.ts'
import type { RenderedRule } from './rendered-rule.ts'

/** Every rule that needs a drawn page. */
export const renderedRules: readonly RenderedRule[] = [fundingSize, fundingVisible]

export function checkRendered(kit: Kit, pages: readonly RenderedPage[]): Finding[] {
  return renderedRules.flatMap(({ code, check }) => check(kit, pages).map(fault => ({ code, ...fault })))
}
