import type { PDFDocument } from '@cantoo/pdf-lib'
import { arrayAt, asDict, asRef, listed, nameAt } from '../../pdf/objects.ts'
import { elementsOf, isReference, type ObjectReference, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/** Gives links that no element holds, such as those inside of a picture, a place at the end (ISO 14289-1, 7.18.5). */
export function adoptStrayLinks(document: PDFDocument, structure: Structure, make: NewElement): void {
  const held = new Set(
    elementsOf(structure.kids).flatMap(({ kids }) => kids.filter(isReference).map(kid => kid.object)),
  )
  const strays = linksOf(document).filter(({ object }) => !held.has(object))
  const last = structure.kids.at(-1)
  if (last && strays.length > 0) last.kids = [...last.kids, ...strays.map(stray => make('P', [make('Link', [stray])]))]
}

function linksOf(document: PDFDocument): readonly ObjectReference[] {
  return document.getPages().flatMap(page =>
    listed(arrayAt(page.node, 'Annots')).flatMap(annotation => {
      const object = asRef(annotation)
      const isLink = nameAt(asDict(document.context.lookup(annotation)), 'Subtype') === 'Link'
      return object && isLink ? [{ object, page: page.ref }] : []
    }),
  )
}
