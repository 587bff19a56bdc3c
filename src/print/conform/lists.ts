import { type Element, elementsOf, isOf, type Kid, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/** Items in lists alone, in each list only items, in each item a label and one body (ISO 32000-1, 14.8.4.3.3). */
export function settleLists(structure: Structure, make: NewElement): void {
  for (const element of elementsOf(structure.kids)) {
    if (element.type === 'L') element.kids = itemsOf(element.kids, make)
    else if (element.kids.some(kid => isOf(kid, 'LI'))) element.kids = inLists(element.kids, make)
  }
  for (const element of elementsOf(structure.kids)) {
    if (element.type === 'LI') element.kids = settled(element, make)
  }
}

/** What stands loose becomes an item; a label takes what follows it into its own. */
function itemsOf(kids: readonly Kid[], make: NewElement): readonly Kid[] {
  const items: Kid[] = []
  let labelled: Element | undefined
  for (const kid of kids) {
    if (isListPart(kid)) labelled = undefined
    else if (labelled && !isOf(kid, 'Lbl')) {
      labelled.kids = [...labelled.kids, kid]
      continue
    }
    const item = isListPart(kid) ? kid : make('LI', [kid])
    if (isOf(kid, 'Lbl')) labelled = item
    items.push(item)
  }
  return items
}

/** Styles make items of anything (`display: list-item`): those that follow each other are a list. */
function inLists(kids: readonly Kid[], make: NewElement): readonly Kid[] {
  const found: Kid[] = []
  let list: Element | undefined
  for (const kid of kids) {
    if (!isOf(kid, 'LI')) list = undefined
    else if (list) list.kids = [...list.kids, kid]
    else list = make('L', [kid])
    const own = list ?? kid
    if (found.at(-1) !== own) found.push(own)
  }
  return found
}

function isListPart(kid: Kid): kid is Element {
  return isOf(kid, 'LI', 'L', 'Caption')
}

function settled({ kids }: Element, make: NewElement): readonly Kid[] {
  const labels = kids.filter(kid => isOf(kid, 'Lbl'))
  const bodies = kids.filter(kid => isOf(kid, 'LBody'))
  const rest = kids.filter(kid => !isOf(kid, 'Lbl', 'LBody'))
  return [...labels, ...bodies, ...(rest.length > 0 ? [make('LBody', rest)] : [])]
}
