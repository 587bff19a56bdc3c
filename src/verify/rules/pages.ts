import type { PDFArray } from '@cantoo/pdf-lib'
import { arrayAt, numbersOf } from '../../pdf/objects.ts'
import type { Content } from '../contents.ts'
import { a2, type PdfFinding, ua } from '../finding.ts'
import type { PdfRule } from '../reading.ts'

const smallest = 3
const largest = 14_400

/** Every page has a size that programs can show, brings its own resources, and shows something. */
export const pages: PdfRule = ({ document, contents }) =>
  document.getPages().flatMap((page, index) => {
    const sides = boxes.flatMap(key => sidesOf(arrayAt(page.node, key)))
    const { width, height } = page.getSize()
    const own = contents.filter(content => content.page === index + 1)
    return [
      ...([width, height, ...sides].every(side => side >= smallest && side <= largest) ? [] : [unshowable(index + 1)]),
      ...(own.some(showsContent) ? [] : [empty(index + 1)]),
    ]
  })

const boxes = ['CropBox', 'BleedBox', 'TrimBox', 'ArtBox'] as const

function sidesOf(box: PDFArray | undefined): readonly number[] {
  if (!box) return []
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(box)
  return [Math.abs(right - left), Math.abs(top - bottom)]
}

function showsContent({ paints, around }: Content): boolean {
  return paints.some(({ marks }) => ![...around, ...marks].some(({ tag }) => tag === 'Artifact'))
}

function unshowable(page: number): PdfFinding {
  return { code: 'pdf/page', clause: a2('6.1.13'), message: `Page ${page} is too small or too large to be shown.` }
}

function empty(page: number): PdfFinding {
  return { code: 'pdf/page', clause: ua('7.1'), message: `Page ${page} is empty.`, hint: 'Leave it out.' }
}
