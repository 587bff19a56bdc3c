import type { PdfFinding } from '../../verify/finding.ts'
import type { TreeReading } from '../../verify/reading.ts'
import { alternatives } from '../../verify/rules/alternatives.ts'
import { headings } from '../../verify/rules/headings.ts'
import { language } from '../../verify/rules/language.ts'
import { nesting } from '../../verify/rules/nesting.ts'
import { tables } from '../../verify/rules/tables.ts'
import type { PageFault } from './page-faults.ts'

/** What only who wrote the page can mend: the checker's own rules, of which the pass keeps all others. */
const rules: readonly ((reading: TreeReading) => readonly PdfFinding[])[] = [
  alternatives,
  headings,
  tables,
  nesting,
  language,
]

/** Pictures without words, headings that skip a level, rows of unequal length, languages that there are not. */
export function authorFaults(reading: TreeReading): readonly PageFault[] {
  return rules
    .flatMap(rule => rule(reading))
    .map(({ code, message, hint = 'Mend the template that writes it.' }) => ({
      code: 'print/access',
      rule: code,
      words: inside(message),
      hint,
    }))
}

/** A sentence as it goes on behind a colon. */
function inside(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
