import { type Element, elementsOf, isElement, isOf, type Kid, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/**
 * Makes items of terms and what they mean: the term is the label, what follows it the body (ISO 32000-1, 14.8.4.3.3).
 * Chromium tells nothing of `dl`, so that the printed page calls it a list and its terms code (`src/print/name-terms.ts`),
 * which stands nowhere else right in a list.
 */
export function settleTerms(structure: Structure, make: NewElement): void {
  for (const list of elementsOf(structure.kids).filter(({ type }) => type === 'L'))
    if (list.kids.some(isTerm)) list.kids = itemsOf(list.kids, make)
}

function itemsOf(kids: readonly Kid[], make: NewElement): readonly Element[] {
  const items: Element[] = []
  for (const kid of kids) {
    if (isTerm(kid)) {
      kid.type = 'Lbl'
      items.push(make('LI', [kid]))
      continue
    }
    const item = items.at(-1) ?? make('LI', [])
    const body = item.kids.filter(isElement).find(({ type }) => type === 'LBody') ?? make('LBody', [])
    body.kids = [...body.kids, kid]
    if (!item.kids.includes(body)) item.kids = [...item.kids, body]
    if (items.length === 0) items.push(item)
  }
  return items
}

function isTerm(kid: Kid): kid is Element {
  return isOf(kid, 'Code')
}
