import { type Box, union } from '../../pdf/geometry.ts'
import { listed, name } from '../../pdf/objects.ts'
import { type Element, elementsOf, type Structure } from '../../pdf/structure.ts'
import type { MarkedStream } from './mark-contents.ts'

/** Says of each picture where on its page it lies, in points (ISO 32000-1, 14.8.5.4.3: `BBox`). */
export function measureFigures(structure: Structure, marked: readonly MarkedStream[]): void {
  const boxes = boxesOf(marked)
  const lines = new Set(
    elementsOf(structure.kids)
      .filter(({ type }) => type === 'P')
      .flatMap(({ kids }) => kids),
  )
  for (const element of elementsOf(structure.kids)) {
    const box = boxes.get(element)
    if (element.type !== 'Figure' || !box) continue
    const { context } = element.dict
    const placement = lines.has(element) ? 'Inline' : 'Block'
    const layout = context.obj({ O: 'Layout', Placement: placement, BBox: box.map(rounded) })
    element.dict.set(name('A'), context.obj([...listed(element.dict.lookup(name('A'))), layout]))
  }
}

function boxesOf(marked: readonly MarkedStream[]): ReadonlyMap<Element, Box> {
  const boxes = new Map<Element, Box>()
  for (const { owner, box } of marked.flatMap(({ sequences }) => sequences)) {
    const whole = box && union(boxes.get(owner.element), box)
    if (whole) boxes.set(owner.element, whole)
  }
  return boxes
}

/** To a hundredth of a point. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
