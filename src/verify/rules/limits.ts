import type { PDFObject } from '@cantoo/pdf-lib'
import { loadPdfLib, type PdfLib } from '../../pdf/pdf-lib.ts'
import { allObjects } from '../all-objects.ts'
import { fileFault, type PdfFinding } from '../finding.ts'
import type { PdfRule } from '../reading.ts'

/** No name, text or number is larger than what every program can hold (ISO 19005-2, 6.1.13). */
export const limits: PdfRule = ({ document }) => {
  const found = new Set<PdfFinding>()
  const library = loadPdfLib()
  for (const object of allObjects(document))
    for (const [isTooLarge, finding] of questions) if (isTooLarge(object, library)) found.add(finding)
  return [...found]
}

const longestName = 127
const longestText = 32_767
const largest = 2 ** 31 - 1

type Question = readonly [isTooLarge: (object: PDFObject, library: PdfLib) => boolean, finding: PdfFinding]

const questions: readonly Question[] = [
  [
    (object, { PDFName }) => object instanceof PDFName && object.asBytes().length > longestName,
    fileFault('6.1.13', `A name in the PDF has more than ${longestName} bytes.`),
  ],
  [
    (object, { PDFString, PDFHexString }) =>
      (object instanceof PDFString || object instanceof PDFHexString) && object.asBytes().length > longestText,
    fileFault('6.1.13', `A text in the PDF has more than ${longestText} bytes.`),
  ],
  [
    (object, { PDFNumber }) => {
      const value = object instanceof PDFNumber ? object.asNumber() : 0
      return Number.isInteger(value) && (value > largest || value < -largest - 1)
    },
    fileFault('6.1.13', `A number in the PDF is larger than ${largest}, or smaller than its negative.`),
  ],
]
