import type { Change } from '../diagnostics/diagnostic.ts'

/** Something that wants changes of one text. */
export interface Wish {
  readonly changes: readonly Change[]
}

/**
 * The wishes that can be granted at once, the first ones first: none changes what another changes, but the same change
 * may be wished for by several. Those that are left out are heard again when the text is judged anew.
 */
export function disjoint<T extends Wish>(wishes: readonly T[]): readonly T[] {
  const taken = new Map<number, Change[]>()
  return wishes.filter(({ changes }) => {
    const fresh = changes.filter(change => !near(change, taken).some(other => isSame(change, other)))
    if (fresh.some(change => near(change, taken).some(other => touches(change, other)))) return false
    for (const change of fresh)
      for (const shelf of shelvesOf(change)) taken.set(shelf, [...(taken.get(shelf) ?? []), change])
    return true
  })
}

/** Characters: changes that meet stand on one shelf, so that each is held against few others. */
const shelf = 256

function near(change: Change, taken: ReadonlyMap<number, readonly Change[]>): readonly Change[] {
  return shelvesOf(change).flatMap(index => taken.get(index) ?? [])
}

function shelvesOf({ from, to }: Change): readonly number[] {
  const first = Math.floor(from / shelf)
  return Array.from({ length: Math.floor(to / shelf) - first + 1 }, (_, index) => first + index)
}

function isSame(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text
}

/** Changes that meet are apart only where neither is an insertion. */
function touches(a: Change, b: Change): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to)
}
