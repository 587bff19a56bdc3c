import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const embargoPast: Rule = {
  code: 'embargo/past',
  why: 'An embargo that has lifted before the release is dated holds nothing back. Mostly it was left over from an older kit, and somebody will wonder which of the two is wrong.',
  mend: 'Write the moment from which the news may be published, or take embargo out.',
  bad: `
release:
  date: 2026-11-22
  embargo: 2025-11-22T09:00:00+01:00
`,
  good: `
release:
  date: 2026-11-22
  embargo: 2026-11-22T09:00:00+01:00
`,
  check,
}

function check({ kit: { release } }: Subject): Fault[] {
  const day = release.embargo?.slice(0, 10)
  if (day === undefined || day >= release.date) return []
  return [
    {
      at: ['release', 'embargo'],
      message: `The embargo lifts on ${day}, before the release’s date, ${release.date}`,
      hint: 'Write the moment from which the news may be published, or remove the line',
    },
  ]
}
