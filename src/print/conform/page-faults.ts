import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Code } from '../../diagnostics/codes.ts'
import type { MarkedStream } from './mark-contents.ts'
import { keyOfPaint } from './tagging.ts'

/** What is wrong with a printed page, in words that go on from "On the page …:". */
export interface PageFault {
  readonly code: Code
  /** What was broken: the same code, or that of the checker's rule. */
  readonly rule: Code
  readonly words: string
  readonly hint: string
}

/** Sheets without content, and sheets that the browser shrank so that nothing would be cut off. */
export function pageFaults(document: PDFDocument, marked: readonly MarkedStream[]): readonly PageFault[] {
  const shrunk = shrinkage(marked)
  const sheets = document.getPages().flatMap(({ ref }, index) => {
    const own = marked.filter(({ stream }) => stream.page === ref)
    return own.every(({ sequences }) => sequences.length === 0) ? [empty(index + 1)] : []
  })
  return [...sheets, ...shrunk]
}

function empty(sheet: number): PageFault {
  return {
    code: 'print/pages',
    rule: 'print/pages',
    words: `sheet ${sheet} is empty.`,
    hint: 'Look into the theme’s print styles: something breaks the page twice, or takes room and shows nothing.',
  }
}

/** Points in a CSS pixel. */
const normalScale = 0.75

/** A page that is wider than its sheet is shrunk as a whole, with all its letters; the largest of them tell. */
function shrinkage(marked: readonly MarkedStream[]): readonly PageFault[] {
  const texts = marked.flatMap(({ stream }) => stream.paints.filter(paint => keyOfPaint(stream, paint) !== undefined))
  const scales = texts.flatMap(({ kind, ctm }) => (kind === 'text' && ctm ? [Math.hypot(ctm[0], ctm[1])] : []))
  const scale = scales.reduce((most, one) => Math.max(most, one), 0) / normalScale
  if (scale === 0 || scale > 0.99) return []
  const words = `something is wider than the sheet, so that the browser shrank everything to ${Math.round(scale * 100)} %.`
  return [{ code: 'print/overflow', rule: 'print/overflow', words, hint: overflowHint }]
}

const overflowHint =
  'Shorten the longest word or address, or let the theme’s styles break it (overflow-wrap: anywhere) or shrink the picture (max-width: 100%).'
