import { codes } from '../../diagnostics/codes.ts'
import { rowOf } from '../../diagnostics/row-of.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const checkIgnore: Rule = {
  code: 'check/ignore',
  why: 'A warning that is silenced under a wrong name is not silenced, and an error cannot be: it would break the kit.',
  mend: 'Write the code of a warning, as it stands in the report, and why it may be silent.',
  bad: `
check:
  ignore:
    - code: photo/rights
      reason: we are sure that nobody minds
`,
  good: `
check:
  ignore:
    - code: photo/none
      reason: nobody may photograph the shelter
`,
  check,
}

function check({ kit }: Subject): Fault[] {
  return kit.ignore.flatMap(({ code, reason }, index) => {
    const at = ['check', 'ignore', index]
    const problem = problemOf(code)
    return [
      ...(problem ? [{ at: [...at, 'code'], ...problem }] : []),
      ...(reason.trim() === '' ? [{ at: [...at, 'reason'], ...noReason }] : []),
    ]
  })
}

const noReason = {
  message: 'Nobody is told why this warning is silent',
  hint: 'Write why: reason: the only picture that we may use',
}

function problemOf(code: string): Omit<Fault, 'at'> | undefined {
  const row = rowOf<{ readonly severity: string }>(codes, code)
  if (row?.severity === 'warning') return undefined
  if (row)
    return {
      message: `${code} is an error, and errors cannot be silenced`,
      hint: `Mend it: presskit check --explain ${code} says how`,
    }
  const near = suggest(code, Object.keys(codes))
  return {
    message: `presskit has no warning ${code}`,
    hint: near ? `Did you mean ${near}?` : 'presskit check --explain lists every code',
  }
}
