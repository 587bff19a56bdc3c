import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { attributesOf } from '../../pdf/attributes.ts'
import { arrayAt, asDict, asRef, asText, listed, name, textAt } from '../../pdf/objects.ts'
import { loadPdfLib } from '../../pdf/pdf-lib.ts'
import { standardType } from '../../pdf/standard-types.ts'
import { type Element, elementsOf, type Structure } from '../../pdf/structure.ts'

/**
 * Names the elements by their order in the tree (ISO 32000-1, 14.7.2). Chromium counts them through all pages that a
 * process prints, so that the same page has other names each time. A note gets a name too (ISO 14289-1, 7.9).
 */
export function nameElements(document: PDFDocument, { root, kids }: Structure): void {
  const elements = elementsOf(kids)
  const names = new Map<string, string>()
  const wanted = elements.filter(({ dict, type }) => dict.has(name('ID')) || standardType(type) === 'Note')
  const named = wanted.map((element, index) => {
    const id = `node${String(index + 1).padStart(8, '0')}`
    names.set(textAt(element.dict, 'ID') ?? id, id)
    return { element, id }
  })
  for (const { element, id } of named) element.dict.set(name('ID'), loadPdfLib().PDFString.of(id))
  for (const element of elements) renameHeaders(element, names)
  drop(root.get(name('IDTree')), document.context)
  root.delete(name('IDTree'))
  if (named.length > 0) root.set(name('IDTree'), idTree(named, document))
}

function renameHeaders(element: Element, names: ReadonlyMap<string, string>): void {
  for (const owner of attributesOf(element)) {
    const headers = arrayAt(owner, 'Headers')
    headers?.asArray().forEach((header, index) => {
      const to = names.get(asText(header) ?? '')
      if (to) headers.set(index, loadPdfLib().PDFString.of(to))
    })
  }
}

/** Takes a name tree out of the file: what nothing names any more is written all the same. */
function drop(tree: PDFObject | undefined, context: PDFContext): void {
  const dict = asDict(context.lookup(tree))
  for (const kid of listed(dict?.lookup(name('Kids')))) drop(kid, context)
  const ref = asRef(tree)
  if (ref) context.delete(ref)
}

/** One leaf that holds all names, sorted as a name tree demands (ISO 32000-1, 7.9.6): as they were given. */
function idTree(named: readonly { readonly element: Element; readonly id: string }[], { context }: PDFDocument) {
  const names = named.flatMap(({ element, id }) => [loadPdfLib().PDFString.of(id), element.ref])
  return context.register(context.obj({ Names: names }))
}
