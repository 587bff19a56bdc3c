import type { PDFRef } from '@cantoo/pdf-lib'
import { type Element, elementsOf, isContent, isOf, type Structure } from '../../pdf/structure.ts'

/**
 * Takes the heads of tables that the browser repeats on each sheet out of the structure, but for the first: a head is
 * read once, and what is repeated for the eye is an artifact (ISO 14289-1, 7.1).
 */
export function dropRepeatedHeads({ kids }: Structure): void {
  const rows = elementsOf(kids).filter(
    ({ type, kids: cells }) => type === 'TR' && cells.every(cell => isOf(cell, 'TH')),
  )
  for (const row of rows) {
    const parts = elementsOf([row])
    const pages = new Set(parts.flatMap(part => part.kids.filter(isContent).map(({ page }) => page)))
    const [first, ...later] = pages
    const repeated = new Set(later.filter(page => parts.every(part => countOn(part, page) === countOn(part, first))))
    for (const part of parts) part.kids = part.kids.filter(kid => !isContent(kid) || !repeated.has(kid.page))
  }
}

function countOn({ kids }: Element, page: PDFRef | undefined): number {
  return kids.filter(kid => isContent(kid) && kid.page === page).length
}
