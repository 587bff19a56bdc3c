import { type ContentKey, type Element, isContent, keyOf } from '../pdf/structure.ts'
import type { Reading } from './reading.ts'

/** Which element a marked-content sequence belongs to, by its stream and number. */
export type Owners = ReadonlyMap<ContentKey, Element>

export function ownersOf({ elements }: Reading): Owners {
  return new Map(
    elements.flatMap(element =>
      element.kids.filter(isContent).map(kid => [keyOf(kid.stream ?? kid.page, kid.mcid), element] as const),
    ),
  )
}
