import { elementsOf, isElement, isOf, type Kid, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/**
 * Puts what stands in a table beside its rows into its one caption, before or behind them as it came (ISO 32000-1,
 * 14.8.4.3.4). Chromium writes a caption of a single text alone: of one with links or paragraphs it leaves the parts.
 * A table without rows is none.
 */
export function settleCaptions(structure: Structure, make: NewElement): void {
  for (const table of elementsOf(structure.kids).filter(({ type }) => type === 'Table')) {
    const rows = table.kids.filter(holdsRows)
    const others = table.kids.filter(kid => !rows.includes(kid))
    if (rows.length === 0) table.type = 'Div'
    const [first] = others
    if (first === undefined || (others.length === 1 && isOf(first, 'Caption'))) continue
    const caption = make(
      'Caption',
      others.flatMap(kid => (isOf(kid, 'Caption') ? kid.kids : [kid])),
    )
    table.kids = table.kids[0] === first ? [caption, ...rows] : [...rows, caption]
  }
}

const ofRows: ReadonlySet<string> = new Set(['TR', 'THead', 'TBody', 'TFoot'])

/** Rows, and what stands round rows of this table and means nothing. */
function holdsRows(kid: Kid): boolean {
  return isElement(kid) && (ofRows.has(kid.type) || (kid.type === 'NonStruct' && kid.kids.some(holdsRows)))
}
