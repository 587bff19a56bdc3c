import { elementsOf, type Structure } from '../../pdf/structure.ts'

/** Levels end at six (ISO 32000-1, 14.8.4.3.2): Chromium writes deeper ones (`aria-level`) without a level. */
export function settleHeadings({ kids }: Structure): void {
  for (const element of elementsOf(kids)) if (element.type === 'H') element.type = 'H6'
}
