import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { arrayAt, asDict, asNumber, asRef, dictAt, listed, name, nameAt, numberAt, refAt } from './objects.ts'

/** An element of the structure tree (ISO 32000-1, 14.7.2). Its kids may be rearranged; its dictionary is written last. */
export interface Element {
  readonly ref: PDFRef
  readonly dict: PDFDict
  /** As it stands in the file, before the role map. */
  type: string
  kids: readonly Kid[]
}

/** Marked content of a page, or of a form XObject that is painted there. */
export interface MarkedContent {
  readonly mcid: number
  readonly page: PDFRef | undefined
  readonly stream?: PDFRef
}

/** Names a piece of marked content: by what counts it, a page or a form, and its number. */
export type ContentKey = string

export function keyOf(counter: PDFRef | undefined, mcid: number): ContentKey {
  return `${counter?.objectNumber ?? 0}/${mcid}`
}

/** An annotation as part of the structure. */
export interface ObjectReference {
  readonly object: PDFRef
  readonly page: PDFRef | undefined
}

export type Kid = Element | MarkedContent | ObjectReference

/** The structure tree root and what it holds. */
export interface Structure {
  readonly root: PDFDict
  readonly ref: PDFRef
  kids: readonly Element[]
}

export function isElement(kid: Kid): kid is Element {
  return 'kids' in kid
}

/** Whether a kid is an element of one of these types. */
export function isOf(kid: Kid, ...types: readonly string[]): kid is Element {
  return isElement(kid) && types.includes(kid.type)
}

export function isContent(kid: Kid): kid is MarkedContent {
  return 'mcid' in kid
}

export function isReference(kid: Kid): kid is ObjectReference {
  return 'object' in kid
}

/** The structure tree of a document; none when it is not tagged. An element that stands in it twice is read once. */
export function readStructure(document: PDFDocument): Structure | undefined {
  const root = dictAt(document.catalog, 'StructTreeRoot')
  if (!root) return undefined
  const ref = refAt(document.catalog, 'StructTreeRoot') ?? document.context.register(root)
  const reading = { document, seen: new Set<PDFDict>() }
  return { root, ref, kids: readKids(root, undefined, reading).filter(isElement) }
}

interface Reading {
  readonly document: PDFDocument
  readonly seen: Set<PDFDict>
}

function readKids(parent: PDFDict, page: PDFRef | undefined, reading: Reading): readonly Kid[] {
  const kids = arrayAt(parent, 'K')
  return listed(kids ?? parent.get(name('K'))).flatMap(kid => readKid(kid, page, reading))
}

function readKid(object: PDFObject, page: PDFRef | undefined, reading: Reading): readonly Kid[] {
  const { context } = reading.document
  const mcid = asNumber(context.lookup(object))
  if (mcid !== undefined) return [{ mcid, page }]
  const dict = asDict(context.lookup(object))
  if (!dict || reading.seen.has(dict)) return []
  reading.seen.add(dict)
  const own = refAt(dict, 'Pg') ?? page
  const type = nameAt(dict, 'Type')
  if (type === 'MCR') return [readContentReference(dict, own)]
  const target = type === 'OBJR' ? refAt(dict, 'Obj') : undefined
  if (type === 'OBJR') return target ? [{ object: target, page: own }] : []
  const ref = asRef(object) ?? context.register(dict)
  return [{ ref, dict, type: nameAt(dict, 'S') ?? '', kids: readKids(dict, own, reading) }]
}

function readContentReference(dict: PDFDict, page: PDFRef | undefined): MarkedContent {
  const stream = refAt(dict, 'Stm')
  return { mcid: numberAt(dict, 'MCID') ?? -1, page, ...(stream ? { stream } : {}) }
}

/** All elements in reading order. A stack, not a recursion: a deep tree must not end the program. */
export function elementsOf(kids: readonly Kid[]): readonly Element[] {
  const found: Element[] = []
  const open = kids.filter(isElement).toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next)
    for (const kid of next.kids.toReversed()) if (isElement(kid)) open.push(kid)
  }
  return found
}
