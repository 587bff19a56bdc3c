import type { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { asDict, dictAt, name } from '../../pdf/objects.ts'

/** Bytes (ISO 19005-2, 6.1.13). */
const longestName = 127

/**
 * Counts the places that links lead to where their names are too long for an archive: Chromium names them as the page
 * does, and of a letter that is not ASCII it makes six.
 */
export function shortenDestinations({ catalog, context }: PDFDocument): void {
  const places = dictAt(catalog, 'Dests')
  const long = (places?.keys() ?? []).filter(key => key.asBytes().length > longestName)
  if (!places || long.length === 0) return
  const short = new Map(long.map((key, index) => [key, freeName(places, index)]))
  for (const [from, to] of short) {
    const place = places.get(from)
    if (place) places.set(to, place)
    places.delete(from)
  }
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = asDict(object)
    if (dict) renamePlace(dict, 'Dest', short)
    renamePlace(dictAt(dict, 'A'), 'D', short)
  }
}

function freeName(places: PDFDict, index: number): PDFName {
  let count = index + 1
  while (places.has(name(`place-${count}`))) count += places.keys().length
  return name(`place-${count}`)
}

function renamePlace(dict: PDFDict | undefined, key: string, short: ReadonlyMap<unknown, PDFName>): void {
  const to = short.get(dict?.lookup(name(key)))
  if (to) dict?.set(name(key), to)
}
