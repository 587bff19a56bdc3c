import type { PDFContext, PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { loadPdfLib, type PdfLib } from './pdf-lib.ts'

/**
 * Renames the elements of the structure tree by their order in the tree (ISO 32000-1, 14.7.2). Chromium counts them
 * through all pages that a process prints, so that the same page has other names each time.
 */
export function renumberStructure(document: PDFDocument): void {
  const pdf = loadPdfLib()
  const { PDFDict, PDFName } = pdf
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'))
  if (!(root instanceof PDFDict)) return
  const elements = elementsBelow(root, pdf)
  const names = new Map<string, string>()
  for (const { dict } of elements) {
    const old = textOf(dict.lookup(PDFName.of('ID')), pdf)
    if (old !== undefined && !names.has(old)) names.set(old, `node${String(names.size + 1).padStart(8, '0')}`)
  }
  for (const { dict } of elements) rename(dict, names, pdf)
  drop(root.get(PDFName.of('IDTree')), root.context, pdf)
  if (names.size > 0) root.set(PDFName.of('IDTree'), idTree(elements, document, pdf))
}

interface Element {
  readonly dict: PDFDict
  readonly ref?: PDFRef
}

/** In reading order. A list, not a recursion: a deep tree must not end the program. */
function elementsBelow(root: PDFDict, pdf: PdfLib): readonly Element[] {
  const found: Element[] = []
  const seen = new Set<PDFObject>()
  const open = [...kidsOf(root, pdf)]
  for (let next = open.pop(); next; next = open.pop()) {
    const dict = next instanceof pdf.PDFRef ? root.context.lookup(next) : next
    if (!(dict instanceof pdf.PDFDict) || seen.has(dict)) continue
    seen.add(dict)
    found.push(next instanceof pdf.PDFRef ? { dict, ref: next } : { dict })
    open.push(...kidsOf(dict, pdf))
  }
  return found
}

/** The last one first: they go onto a stack. */
function kidsOf(dict: PDFDict, { PDFArray, PDFName }: PdfLib): readonly PDFObject[] {
  const name = PDFName.of('K')
  const kids = dict.lookup(name)
  if (kids instanceof PDFArray) return kids.asArray().toReversed()
  return [dict.get(name) ?? []].flat()
}

function rename(element: PDFDict, names: ReadonlyMap<string, string>, pdf: PdfLib): void {
  const { PDFArray, PDFDict, PDFName, PDFString } = pdf
  const own = names.get(textOf(element.lookup(PDFName.of('ID')), pdf) ?? '')
  if (own) element.set(PDFName.of('ID'), PDFString.of(own))
  const attributes = element.lookup(PDFName.of('A'))
  const owners = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
  for (const owner of owners) {
    const dict = owner instanceof pdf.PDFRef ? element.context.lookup(owner) : owner
    const headers = dict instanceof PDFDict ? dict.lookup(PDFName.of('Headers')) : undefined
    if (!(headers instanceof PDFArray)) continue
    headers.asArray().forEach((header, index) => {
      const to = names.get(textOf(header, pdf) ?? '')
      if (to) headers.set(index, PDFString.of(to))
    })
  }
}

/** Takes a name tree out of the file: what nothing names any more is written all the same. */
function drop(tree: PDFObject | undefined, context: PDFContext, pdf: PdfLib): void {
  const dict = tree instanceof pdf.PDFRef ? context.lookup(tree) : tree
  const kids = dict instanceof pdf.PDFDict ? dict.lookup(pdf.PDFName.of('Kids')) : undefined
  if (kids instanceof pdf.PDFArray) for (const kid of kids.asArray()) drop(kid, context, pdf)
  if (tree instanceof pdf.PDFRef) context.delete(tree)
}

/** One leaf that holds all names, sorted as a name tree demands (ISO 32000-1, 7.9.6). */
function idTree(elements: readonly Element[], document: PDFDocument, pdf: PdfLib): PDFRef {
  const { context } = document
  const names = context.obj([])
  const named = elements.flatMap(({ dict, ref }) => {
    const id = textOf(dict.lookup(pdf.PDFName.of('ID')), pdf)
    return id !== undefined && ref ? [{ id, ref }] : []
  })
  for (const { id, ref } of named.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    names.push(pdf.PDFString.of(id))
    names.push(ref)
  }
  return context.register(context.obj({ Names: names }))
}

function textOf(object: PDFObject | undefined, { PDFString, PDFHexString }: PdfLib): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}
