import type { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import { descendantOf } from '../../pdf/fonts.ts'
import { arrayAt, asNumber, dictAt, nameAt, numberAt, numbersOf, streamAt } from '../../pdf/objects.ts'
import { loadPdfLib } from '../../pdf/pdf-lib.ts'
import { streamBytes } from '../../pdf/streams.ts'
import { readTrueType } from '../true-type.ts'

interface Wrong {
  /** Glyphs that the font program does not have. */
  readonly absent: readonly number[]
  /** Those whose width differs by more than a thousandth of the font size. */
  readonly unequal: readonly number[]
}

/** Compares the widths of a composite TrueType font with its program (ISO 14289-1, 7.21.5). Others are not looked into. */
export function wrongWidths(font: PDFDict, codes: ReadonlySet<number>): Wrong {
  const descendant = descendantOf(font)
  const file = streamAt(dictAt(descendant, 'FontDescriptor'), 'FontFile2')
  if (!descendant || !file || nameAt(descendant, 'CIDToGIDMap') !== 'Identity') return { absent: [], unequal: [] }
  const program = readTrueType(streamBytes(file))
  if (!program) return { absent: [...codes], unequal: [] }
  const widths = readWidths(arrayAt(descendant, 'W'))
  const normal = numberAt(descendant, 'DW') ?? 1000
  const present = [...codes].filter(code => code < program.count)
  return {
    absent: [...codes].filter(code => code >= program.count),
    unequal: present.filter(code => Math.abs((widths.get(code) ?? normal) - program.widthOf(code)) > 1),
  }
}

/** In all ranges together: twice as many as a font has. */
const mostWidths = 0x20000

/** `first [w w w]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function readWidths(array: PDFArray | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const { PDFArray } = loadPdfLib()
  let left = mostWidths
  for (let at = 0; array && at + 1 < array.size(); ) {
    const first = asNumber(array.lookup(at)) ?? 0
    const next = array.lookup(at + 1)
    if (next instanceof PDFArray) {
      numbersOf(next).forEach((width, index) => {
        widths.set(first + index, width)
      })
      at += 2
      continue
    }
    const last = Math.min(asNumber(next) ?? 0, 0xffff)
    const width = at + 2 < array.size() ? (asNumber(array.lookup(at + 2)) ?? 0) : 0
    for (let code = Math.max(first, 0); code <= last && left > 0; code += 1, left -= 1) widths.set(code, width)
    at += 3
  }
  return widths
}
