import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { asDict } from '../pdf/objects.ts'
import { loadPdfLib } from '../pdf/pdf-lib.ts'

/** All objects of a file: those that stand in others too, and the keys of dictionaries. */
export function* allObjects({ context }: PDFDocument): Generator<PDFObject> {
  const { PDFArray } = loadPdfLib()
  // A stack, not a recursion: arrays in arrays must not end the program.
  const open = context.enumerateIndirectObjects().map(([, object]) => object)
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    for (const [key, value] of asDict(next)?.entries() ?? []) open.push(key, value)
    if (next instanceof PDFArray) for (const each of next.asArray()) open.push(each)
  }
}
