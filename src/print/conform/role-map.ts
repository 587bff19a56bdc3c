import type { PDFDocument } from '@cantoo/pdf-lib'
import { loadPdfLib } from '../pdf-lib.ts'

/** Chromium writes structure types of PDF 2.0 into a file of version 1.4; what each one is there (ISO 32000-1, 14.8.4). */
const roles = {
  Aside: 'Div',
  DocumentFragment: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
} as const

/** Tells readers which standard type stands behind each newer one (ISO 14289-1, 7.1: every type maps to a standard one). */
export function mapRoles(document: PDFDocument): void {
  const { PDFDict, PDFName } = loadPdfLib()
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'))
  if (root instanceof PDFDict) root.set(PDFName.of('RoleMap'), document.context.obj(roles))
}
