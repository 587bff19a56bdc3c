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
  const taken: Change[] = []
  return wishes.filter(({ changes }) => {
    const fresh = changes.filter(change => !taken.some(other => isSame(change, other)))
    if (fresh.some(change => taken.some(other => touches(change, other)))) return false
    taken.push(...fresh)
    return true
  })
}

function isSame(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text
}

/** Changes that meet are apart only where neither is an insertion. */
function touches(a: Change, b: Change): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to)
}
