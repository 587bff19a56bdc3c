import type { PDFDocument } from '@cantoo/pdf-lib'
import { loadPdfLib } from '../pdf/pdf-lib.ts'
import { isContent } from '../pdf/structure.ts'
import { readTree } from '../verify/reading.ts'
import { type HeadingFacts, nameBookmarks } from './bookmarks.ts'
import { authorFaults } from './conform/author-faults.ts'
import { settleCatalog } from './conform/catalog.ts'
import { conformStructure } from './conform/conform.ts'
import { shortenDestinations } from './conform/destinations.ts'
import { describeLinks, type LinkFacts } from './conform/links.ts'
import type { PageFault } from './conform/page-faults.ts'
import { type HyphenFacts, softenHyphens } from './conform/soft-hyphens.ts'
import { type DocumentMetadata, savePdf, writeMetadata } from './metadata.ts'
import { writeOutputIntent } from './output-intent.ts'
import { type PdfFont, pdfFonts } from './pdf-fonts.ts'

/** A PDF as it ships, and what it was found to hold. */
export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Whether it shows anything but what stands in the margins of its sheets. */
  readonly tagged: boolean
  readonly fonts: readonly PdfFont[]
  /** Whatever the pass cannot mend. */
  readonly faults: readonly PageFault[]
}

/** What the pass has to know of the page besides its PDF. */
export type PageFacts = DocumentMetadata & LinkFacts & HeadingFacts & HyphenFacts

type Step = (document: PDFDocument, facts: PageFacts) => void

/** Each step is a file, changes the document, and knows of no other step. */
const steps: readonly Step[] = [
  describeLinks,
  shortenDestinations,
  nameBookmarks,
  softenHyphens,
  settleCatalog,
  writeOutputIntent,
  writeMetadata,
]

/** The one pass over a PDF after printing: what comes out follows PDF/UA-1 and PDF/A-2a, but for its faults. */
export async function finishPdf(printed: Uint8Array, facts: PageFacts): Promise<FinishedPdf> {
  const { PDFDocument } = loadPdfLib()
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY })
  const pageFaults = conformStructure(document)
  for (const step of steps) step(document, facts)
  const reading = readTree(document)
  const faults = [...pageFaults, ...authorFaults(reading)]
  const tagged = reading.elements.some(({ kids }) => kids.some(isContent))
  return { bytes: await savePdf(document), pages: document.getPageCount(), tagged, fonts: pdfFonts(document), faults }
}
