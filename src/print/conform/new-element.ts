import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Element, Kid } from '../../pdf/structure.ts'

/** Makes an element that stands nowhere yet. */
export type NewElement = (type: string, kids: readonly Kid[]) => Element

export function elementMaker({ context }: PDFDocument): NewElement {
  return (type, kids) => {
    const dict = context.obj({ Type: 'StructElem' })
    return { ref: context.register(dict), dict, type, kids }
  }
}
