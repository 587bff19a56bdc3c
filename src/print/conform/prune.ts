import { type Element, isElement, type Kid, type Structure } from '../../pdf/structure.ts'

/** An empty cell keeps its column. */
const mayBeEmpty: ReadonlySet<string> = new Set(['TD', 'TH'])

/** Takes elements out that hold nothing: a reader's program would stop at them for no word. */
export function prune(structure: Structure): void {
  for (const element of structure.kids) element.kids = pruned(element)
}

function pruned(element: Element): readonly Kid[] {
  return element.kids.filter(kid => {
    if (!isElement(kid)) return true
    kid.kids = pruned(kid)
    return kid.kids.length > 0 || mayBeEmpty.has(kid.type)
  })
}
