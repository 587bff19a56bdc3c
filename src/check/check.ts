import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import { rules } from './rules.ts'

/** All that the rules find in a kit, rule by rule. Sort by place once the findings are diagnostics. */
export function checkKit(kit: Kit): Finding[] {
  return rules.flatMap(({ code, check }) => check(kit).map(fault => ({ code, ...fault })))
}
