import { setImmediate } from 'node:timers/promises'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { rules } from './rules.ts'
import { type Material, subjectOf } from './subject.ts'

/** All that the rules find in a kit, rule by rule. Sort by place once the findings are diagnostics. */
export async function checkKit(material: Material): Promise<Finding[]> {
  const subject = subjectOf(material)
  const findings: Finding[] = []
  for (const { code, check } of rules) {
    findings.push(...check(subject).map(fault => ({ code, ...fault })))
    // A signal is heard between two rules: each of them is busy, in a large kit for most of a second.
    await setImmediate()
  }
  return findings
}
