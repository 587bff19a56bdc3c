import { type Element, elementsOf, isElement, type Kid, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/** In each list only items, in each item a label and one body (ISO 32000-1, 14.8.4.3.3). */
export function settleLists(structure: Structure, make: NewElement): void {
  for (const element of elementsOf(structure.kids)) {
    if (element.type === 'L') element.kids = element.kids.map(kid => (isListPart(kid) ? kid : make('LI', [kid])))
  }
  for (const element of elementsOf(structure.kids)) {
    if (element.type === 'LI') element.kids = settled(element, make)
  }
}

function isListPart(kid: Kid): boolean {
  return isElement(kid) && (kid.type === 'LI' || kid.type === 'L' || kid.type === 'Caption')
}

function settled({ kids }: Element, make: NewElement): readonly Kid[] {
  const labels = kids.filter(kid => isOf(kid, 'Lbl'))
  const bodies = kids.filter(kid => isOf(kid, 'LBody'))
  const rest = kids.filter(kid => !labels.includes(kid) && !bodies.includes(kid))
  return [...labels, ...bodies, ...(rest.length > 0 ? [make('LBody', rest)] : [])]
}

function isOf(kid: Kid, type: string): boolean {
  return isElement(kid) && kid.type === type
}
