import { type Element, isContent } from '../pdf/structure.ts'
import type { Reading } from './reading.ts'

/** By stream and number: which element a marked-content sequence belongs to. */
export type Owners = ReadonlyMap<string, Element>

export function ownersOf({ elements }: Reading): Owners {
  return new Map(
    elements.flatMap(element =>
      element.kids.filter(isContent).map(kid => [keyOf(kid.stream ?? kid.page, kid.mcid), element] as const),
    ),
  )
}

export function keyOf(stream: { readonly objectNumber: number } | undefined, mcid: number): string {
  return `${stream?.objectNumber ?? 0}/${mcid}`
}
