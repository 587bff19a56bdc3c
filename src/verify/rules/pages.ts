import type { PDFArray } from '@cantoo/pdf-lib'
import { arrayAt, numbersOf } from '../../pdf/objects.ts'
import { a2, type PdfFinding } from '../finding.ts'
import type { PdfRule } from '../reading.ts'

const smallest = 3
const largest = 14_400

/** Every page has a size that programs can show. */
export const pages: PdfRule = ({ document }) =>
  document.getPages().flatMap((page, index) => {
    const sides = boxes.flatMap(key => sidesOf(arrayAt(page.node, key)))
    const { width, height } = page.getSize()
    return [width, height, ...sides].every(side => side >= smallest && side <= largest) ? [] : [unshowable(index + 1)]
  })

const boxes = ['CropBox', 'BleedBox', 'TrimBox', 'ArtBox'] as const

function sidesOf(box: PDFArray | undefined): readonly number[] {
  if (!box) return []
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(box)
  return [Math.abs(right - left), Math.abs(top - bottom)]
}

function unshowable(page: number): PdfFinding {
  return { code: 'pdf/page', clause: a2('6.1.13'), message: `Page ${page} is too small or too large to be shown.` }
}
