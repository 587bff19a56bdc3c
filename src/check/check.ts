import type { Finding } from '../diagnostics/diagnostic.ts'
import { rules } from './rules.ts'
import { type Material, subjectOf } from './subject.ts'

/** All that the rules find in a kit, rule by rule. Sort by place once the findings are diagnostics. */
export function checkKit(material: Material): Finding[] {
  const subject = subjectOf(material)
  return rules.flatMap(({ code, check }) => check(subject).map(fault => ({ code, ...fault })))
}
