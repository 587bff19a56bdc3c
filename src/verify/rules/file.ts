import { asText, listed } from '../../pdf/objects.ts'
import { fileFault, type PdfFinding } from '../finding.ts'
import type { PdfRule, Reading } from '../reading.ts'

/** The file around its objects: the first and the last bytes, and its identifier. */
export const file: PdfRule = reading => questions.flatMap(([isRight, finding]) => (isRight(reading) ? [] : [finding]))

type Question = readonly [isRight: (reading: Reading) => boolean, finding: PdfFinding]

const questions: readonly Question[] = [
  [
    ({ bytes }) => /^%PDF-1\.[0-7](\r\n|\r|\n)/.test(latin(bytes, 0, 20)),
    fileFault('6.1.2', 'The file does not begin with %PDF-1.0 to %PDF-1.7.'),
  ],
  [
    ({ bytes }) => /^[^\r\n]*(\r\n|\r|\n)%[\x80-\xff]{4}/.test(latin(bytes, 0, 20)),
    fileFault('6.1.2', 'The second line is no comment of four bytes above 127: programs may take the file for text.'),
  ],
  [
    ({ bytes }) => /%%EOF(\r\n|\r|\n)?$/.test(latin(bytes, bytes.length - 8, bytes.length)),
    fileFault('6.1.3', 'Something stands behind the end of the file.'),
  ],
  [
    ({ document }) => {
      const parts = listed(document.context.lookup(document.context.trailerInfo.ID))
      return parts.length === 2 && parts.every(part => asText(part))
    },
    fileFault('6.1.3', 'The file has no identifier (/ID in its trailer).'),
  ],
]

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, from), to)).toString('latin1')
}
