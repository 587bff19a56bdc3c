import type { PDFDocument } from '@cantoo/pdf-lib'
import { elementsOf, readStructure } from '../../pdf/structure.ts'
import { settleCaptions } from './captions.ts'
import { copyRepeats } from './copy-repeats.ts'
import { dropDecoration } from './decoration.ts'
import { measureFigures } from './figure-box.ts'
import { settleFigures } from './figures.ts'
import { flatten } from './flatten.ts'
import { settleHeadings } from './headings.ts'
import { settleLists } from './lists.ts'
import { markContents } from './mark-contents.ts'
import { elementMaker } from './new-element.ts'
import { type PageFault, pageFaults } from './page-faults.ts'
import { writeParentTree } from './parent-tree.ts'
import { prune } from './prune.ts'
import { dropRepeatedContents } from './repeated-contents.ts'
import { dropRepeatedHeads } from './repeated-heads.ts'
import { settleLinks } from './settle-links.ts'
import { adoptStrayLinks } from './stray-links.ts'
import { nameElements } from './structure-ids.ts'
import { fillRows } from './tables.ts'
import { readStreams } from './tagging.ts'
import { settleTerms } from './terms.ts'
import { completeUnicode } from './unicode.ts'
import { writeContents } from './write-contents.ts'
import { writeStructure } from './write-structure.ts'

/**
 * Makes Chromium's structure tree one that ISO 14289-1 and ISO 19005-2 take: elements of standard types in the order
 * that they ask for, each piece of content in one of them or an artifact. Does nothing to an untagged document. Gives what
 * is wrong with the pages themselves.
 */
export function conformStructure(document: PDFDocument): readonly PageFault[] {
  const structure = readStructure(document)
  if (!structure) return []
  const before = elementsOf(structure.kids)
  const make = elementMaker(document)
  const streams = readStreams(document)
  dropDecoration(structure, streams)
  dropRepeatedHeads(structure)
  dropRepeatedContents(structure, streams)
  settleLinks(structure, make)
  settleFigures(structure)
  settleTerms(structure, make)
  settleCaptions(structure, make)
  settleHeadings(structure)
  flatten(structure, make)
  settleLists(structure, make)
  prune(structure)
  fillRows(structure, make)
  adoptStrayLinks(document, structure, make)
  const marked = markContents(structure, streams)
  copyRepeats(document, streams)
  measureFigures(structure, marked)
  nameElements(document, structure)
  writeStructure(document, structure, marked)
  writeContents(document, marked)
  writeParentTree(document, structure, marked)
  completeUnicode(document, streams)
  const kept = new Set(elementsOf(structure.kids))
  for (const element of before) if (!kept.has(element)) document.context.delete(element.ref)
  return pageFaults(document, marked)
}
