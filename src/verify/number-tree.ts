import type { PDFDict, PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, asDict, asNumber, listed } from '../pdf/objects.ts'

/** Reads a number tree (ISO 32000-1, 7.9.7): values by their keys, references followed. */
export function readNumberTree(tree: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const values = new Map<number, PDFObject>()
  const seen = new Set<PDFDict>()
  const open = tree ? [tree] : []
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const { context } = next
    const numbers = listed(arrayAt(next, 'Nums'))
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const key = asNumber(context.lookup(numbers[at]))
      const value = numbers[at + 1]
      if (key !== undefined && value) values.set(key, value)
    }
    open.push(...listed(arrayAt(next, 'Kids')).flatMap(kid => asDict(context.lookup(kid)) ?? []))
  }
  return values
}
