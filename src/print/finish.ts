import { type DocumentMetadata, savePdf, writeMetadata } from './metadata.ts'
import { type PdfFont, pdfFonts } from './pdf-fonts.ts'
import { loadPdfLib } from './pdf-lib.ts'
import { renumberStructure } from './structure-ids.ts'

/** A PDF as it ships, and what it was found to hold. */
export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly fonts: readonly PdfFont[]
}

/** The one pass over a PDF after printing: each step is a file, changes the document, and knows of no other step. */
export async function finishPdf(printed: Uint8Array, metadata: DocumentMetadata): Promise<FinishedPdf> {
  const { PDFDocument } = loadPdfLib()
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const steps = [renumberStructure, (pdf: typeof document) => writeMetadata(pdf, metadata)] as const
  for (const step of steps) step(document)
  return { bytes: await savePdf(document), pages: document.getPageCount(), fonts: pdfFonts(document) }
}
