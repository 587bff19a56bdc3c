import { type Element, elementsOf, isReference, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/** What a link is called that has another role than that of a link: nothing, or a button. */
const other: ReadonlySet<string> = new Set(['NonStruct', 'Form'])

/**
 * Makes a Link of whatever holds the annotation of one (ISO 14289-1, 7.18.5): of a link with a role of its own
 * (`doc-noteref`, `button`, `heading`) Chromium keeps the role alone. A picture with words of its own stays whole.
 */
export function settleLinks(structure: Structure, make: NewElement): void {
  for (const element of elementsOf(structure.kids).filter(holdsLink)) {
    if (other.has(element.type)) element.type = 'Link'
    else element.kids = [make('Link', element.kids)]
  }
}

function holdsLink({ type, kids }: Element): boolean {
  return type !== 'Link' && type !== 'Figure' && kids.some(isReference)
}
