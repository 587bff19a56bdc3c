import type { PDFArray, PDFDict, PDFName, PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { loadPdfLib } from './pdf-lib.ts'

const names = new Map<string, PDFName>()

/** The name object `/word`. */
export function name(word: string): PDFName {
  const known = names.get(word)
  if (known) return known
  const made = loadPdfLib().PDFName.of(word)
  names.set(word, made)
  return made
}

/** What an entry holds, references followed; nothing when it is of another kind. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(dict?.lookup(name(key)))
}

export function arrayAt(dict: PDFDict | undefined, key: string): PDFArray | undefined {
  const found = dict?.lookup(name(key))
  return found instanceof loadPdfLib().PDFArray ? found : undefined
}

export function streamAt(dict: PDFDict | undefined, key: string): PDFStream | undefined {
  const found = dict?.lookup(name(key))
  return found instanceof loadPdfLib().PDFStream ? found : undefined
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  return asName(dict?.lookup(name(key)))
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  return asNumber(dict?.lookup(name(key)))
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  return asText(dict?.lookup(name(key)))
}

/** The bytes of a text as they stand there. */
export function bytesAt(dict: PDFDict | undefined, key: string): Uint8Array | undefined {
  const { PDFString, PDFHexString } = loadPdfLib()
  const found = dict?.lookup(name(key))
  return found instanceof PDFString || found instanceof PDFHexString ? found.asBytes() : undefined
}

export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  return dict?.lookup(name(key)) === loadPdfLib().PDFBool.True
}

/** The reference that stands in an entry. */
export function refAt(dict: PDFDict | undefined, key: string): PDFRef | undefined {
  return asRef(dict?.get(name(key)))
}

export function asRef(object: PDFObject | undefined): PDFRef | undefined {
  return object instanceof loadPdfLib().PDFRef ? object : undefined
}

export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  const { PDFDict, PDFStream } = loadPdfLib()
  if (object instanceof PDFStream) return object.dict
  return object instanceof PDFDict ? object : undefined
}

export function asNumber(object: PDFObject | undefined): number | undefined {
  return object instanceof loadPdfLib().PDFNumber ? object.asNumber() : undefined
}

export function asName(object: PDFObject | undefined): string | undefined {
  return object instanceof loadPdfLib().PDFName ? object.decodeText() : undefined
}

export function asText(object: PDFObject | undefined): string | undefined {
  const { PDFString, PDFHexString } = loadPdfLib()
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

/** The numbers of an array, references followed. */
export function numbersOf(array: PDFArray | undefined): readonly number[] {
  if (!array) return []
  return Array.from({ length: array.size() }, (_, index) => asNumber(array.lookup(index)) ?? Number.NaN)
}

/** The objects of an array as they stand there; one object that stands for itself; or none. */
export function listed(object: PDFObject | undefined): readonly PDFObject[] {
  if (!object) return []
  return object instanceof loadPdfLib().PDFArray ? object.asArray() : [object]
}
