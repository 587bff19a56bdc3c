import type { PDFDict, PDFDocument, PDFHexString, PDFObject } from '@cantoo/pdf-lib'
import { asDict, asRef, listed, name, nameAt } from '../../src/pdf/objects.ts'
import { loadPdfLib } from '../../src/pdf/pdf-lib.ts'
import { pageContent, streamBytes } from '../../src/pdf/streams.ts'
import { type Element, elementsOf, readStructure } from '../../src/pdf/structure.ts'

/** The very library that the checker uses: its classes are others in another copy. */
export const pdfLib = loadPdfLib()
const { PDFRawStream, PDFStream } = pdfLib

/** A PDF with something changed. */
export async function edited(bytes: Uint8Array, edit: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await pdfLib.PDFDocument.load(bytes, { updateMetadata: false })
  edit(document)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

type Plain = string | number | boolean | PDFObject

/** Sets an entry: a word becomes a name. Nothing takes it out. */
export function put(dict: PDFDict | undefined, key: string, value?: Plain): void {
  if (!dict) throw new TypeError(`There is nothing to put ${key} into.`)
  if (value === undefined) dict.delete(name(key))
  else dict.set(name(key), typeof value === 'object' ? value : plain(dict, value))
}

function plain({ context }: PDFDict, value: string | number | boolean): PDFObject {
  if (typeof value === 'string') return name(value)
  return typeof value === 'number' ? context.obj(value) : context.obj(value)
}

export function text(value: string): PDFHexString {
  return pdfLib.PDFHexString.fromText(value)
}

/** The first element of a type. */
export function element(document: PDFDocument, type: string): Element {
  const structure = readStructure(document)
  const found = elementsOf(structure?.kids ?? []).find(each => each.type === type)
  if (!found) throw new TypeError(`The document has no ${type}.`)
  return found
}

/** The first dictionary of a kind, also that of a stream. */
export function dict(document: PDFDocument, isIt: (dict: PDFDict) => boolean): PDFDict {
  const found = document.context.enumerateIndirectObjects().flatMap(([, object]) => asDict(object) ?? [])
  const first = found.find(isIt)
  if (!first) throw new TypeError('The document has no such dictionary.')
  return first
}

export const isA =
  (key: string, value: string) =>
  (dict: PDFDict): boolean =>
    nameAt(dict, key) === value

/** Changes the text of a page's content. */
export function rewritePage(document: PDFDocument, change: (content: string) => string): void {
  const page = document.getPage(0)
  const content = change(Buffer.from(pageContent(page)).toString('latin1'))
  put(page.node, 'Contents', document.context.register(document.context.stream(Buffer.from(content, 'latin1'))))
}

/** Changes the text of a stream that an entry leads to. */
export function rewriteStream(owner: PDFDict, key: string, change: (text: string) => string): void {
  const stream = owner.lookup(name(key))
  if (!(stream instanceof PDFStream)) throw new TypeError(`There is no stream at ${key}.`)
  const changed = Buffer.from(change(Buffer.from(streamBytes(stream)).toString('utf8')), 'utf8')
  const made = owner.context.stream(changed)
  for (const [entry, value] of stream.dict.entries())
    if (entry !== name('Filter') && entry !== name('Length')) made.dict.set(entry, value)
  put(owner, key, owner.context.register(PDFRawStream.of(made.dict, changed)))
}

/** The first annotation of the first page. */
export function annotation(document: PDFDocument): PDFDict {
  const [first] = listed(document.getPage(0).node.lookup(name('Annots')))
  const found = asDict(document.context.lookup(first))
  if (!found || !asRef(first)) throw new TypeError('The page has no annotation.')
  return found
}
