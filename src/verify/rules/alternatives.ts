import { attributesOf } from '../../pdf/attributes.ts'
import { arrayAt, textAt } from '../../pdf/objects.ts'
import type { Element } from '../../pdf/structure.ts'
import { type PdfFinding, ua } from '../finding.ts'
import { type TreeReading, typeOf } from '../reading.ts'

/** Pictures and formulas tell themselves in words (ISO 14289-1, 7.3 and 7.7), and pictures say where they lie. */
export function alternatives(reading: TreeReading): readonly PdfFinding[] {
  return reading.elements.flatMap(element => {
    const type = typeOf(element, reading)
    if (type !== 'Figure' && type !== 'Formula') return []
    if (!hasWords(element)) return [type === 'Figure' ? wordlessFigure : wordlessFormula]
    return type === 'Formula' || hasBox(element) ? [] : [placeless]
  })
}

const wordlessFigure: PdfFinding = {
  code: 'pdf/alternative',
  clause: ua('7.3', '13-004'),
  message: 'A picture has no alternative text.',
  hint: 'Say in its alt text what it shows; give decoration an empty alt text.',
}

const wordlessFormula: PdfFinding = {
  code: 'pdf/alternative',
  clause: ua('7.7', '17-002'),
  message: 'A formula has no alternative text.',
}

const placeless: PdfFinding = {
  code: 'pdf/alternative',
  clause: 'ISO 32000-1, 14.8.5.4.3',
  message: 'A picture does not say where on its page it lies (BBox of its layout attributes).',
}

function hasWords({ dict }: Element): boolean {
  return Boolean(textAt(dict, 'Alt')?.trim()) || textAt(dict, 'ActualText') !== undefined
}

function hasBox(element: Element): boolean {
  return attributesOf(element).some(owner => arrayAt(owner, 'BBox')?.size() === 4)
}
