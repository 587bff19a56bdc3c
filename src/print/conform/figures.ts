import { textAt } from '../../pdf/objects.ts'
import { type Element, elementsOf, isContent, isElement, type Kid, type Structure } from '../../pdf/structure.ts'

/**
 * Leaves Figure to pictures: what stands round a picture with its caption becomes a division, and a picture that
 * tells itself in words holds no further elements (ISO 14289-1, 7.3).
 */
export function settleFigures(structure: Structure): void {
  for (const element of elementsOf(structure.kids)) {
    // On paper, a field is what stands in it.
    if (element.type === 'Form') element.type = 'Span'
    if (element.type !== 'Figure') continue
    if (!isPicture(element)) element.type = 'Div'
    else if (isTold(element)) element.kids = contentsOf(element)
  }
}

/** Whether an element is a picture itself, and not what stands round one, or round words. */
export function isPicture(element: Element): boolean {
  return element.type === 'Figure' && (isTold(element) || !element.kids.some(isElement))
}

function isTold({ dict }: Element): boolean {
  return textAt(dict, 'Alt') !== undefined || textAt(dict, 'ActualText') !== undefined
}

function contentsOf(element: Element): readonly Kid[] {
  return element.kids.flatMap(kid => {
    if (isElement(kid)) return contentsOf(kid)
    return isContent(kid) ? [kid] : []
  })
}
