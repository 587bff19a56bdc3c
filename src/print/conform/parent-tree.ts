import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { arrayAt, asDict, asRef, dictAt, listed, name, refAt } from '../../pdf/objects.ts'
import { elementsOf, isReference, type Structure } from '../../pdf/structure.ts'
import type { MarkedStream } from './mark-contents.ts'

/**
 * Writes the way back from content to structure (ISO 32000-1, 14.7.4.4): an array of elements for each stream, by MCID,
 * then one element for each annotation.
 */
export function writeParentTree(
  document: PDFDocument,
  { root, kids }: Structure,
  marked: readonly MarkedStream[],
): void {
  const { context } = document
  marked.forEach(({ stream }, key) => {
    stream.dict.set(name('StructParents'), context.obj(key))
  })
  const arrays = marked.map(({ sequences }) =>
    context.register(context.obj(sequences.map(({ owner }) => owner.element.ref))),
  )
  const annotations = elementsOf(kids).flatMap(({ ref, kids }) =>
    kids.filter(isReference).map(({ object }) => ({ annotation: asDict(context.lookup(object)), ref })),
  )
  annotations.forEach(({ annotation }, index) => {
    annotation?.set(name('StructParent'), context.obj(arrays.length + index))
  })
  const values = [...arrays, ...annotations.map(({ ref }) => ref)]
  replace(root, values, document)
  root.set(name('ParentTreeNextKey'), context.obj(values.length))
}

function replace(root: PDFDict, values: readonly PDFRef[], { context }: PDFDocument): void {
  // The arrays of the old tree are of no more use; the elements beside them may be.
  const old = listed(arrayAt(dictAt(root, 'ParentTree'), 'Nums')).flatMap(value => asRef(value) ?? [])
  for (const ref of old) if (asDict(context.lookup(ref)) === undefined) context.delete(ref)
  const tree = refAt(root, 'ParentTree')
  if (tree) context.delete(tree)
  root.set(name('ParentTree'), context.register(context.obj({ Nums: values.flatMap((value, key) => [key, value]) })))
}
