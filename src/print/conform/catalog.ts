import type { PDFDocument } from '@cantoo/pdf-lib'
import { asDict, name, refAt } from '../../pdf/objects.ts'
import { loadPdfLib } from '../../pdf/pdf-lib.ts'

/**
 * What the whole file says of itself: the version that its keys are of, that it is tagged, and that the tab key follows
 * the structure (ISO 14289-1, 6.2 and 7.18.3).
 */
export function settleCatalog(document: PDFDocument): void {
  const { context, catalog } = document
  context.header = loadPdfLib().PDFHeader.forVersion(1, 7)
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  for (const page of document.getPages()) page.node.set(name('Tabs'), name('S'))
  dropLostTargets(document)
}

/** Entries of the outline name the element that they lead to: some have gone. */
function dropLostTargets({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = asDict(object)
    const target = refAt(dict, 'SE')
    if (target && context.lookup(target) === undefined) dict?.delete(name('SE'))
  }
}
