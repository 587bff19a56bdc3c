import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { type Operation, readContent } from '../pdf/content.ts'
import { Excess } from '../pdf/excess.ts'
import { formAt } from '../pdf/forms.ts'
import { identity } from '../pdf/geometry.ts'
import { dictAt } from '../pdf/objects.ts'
import { paintingOf } from '../pdf/painting.ts'
import { propertiesIn } from '../pdf/properties.ts'
import { pageContent, streamBytes } from '../pdf/streams.ts'
import type { Mark, Paint } from '../pdf/walk.ts'

/** A content stream in its place: a form that is painted twice is there twice. */
export interface Content {
  /** From 1. */
  readonly page: number
  /** The page, or the form XObject. */
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly resources: PDFDict | undefined
  readonly isForm: boolean
  readonly operations: readonly Operation[]
  readonly paints: readonly Paint[]
  /** The numbers of its marked content, what paints nothing too. */
  readonly mcids: readonly number[]
  /** Marked content that is open around the whole stream, each with the stream that opened it. */
  readonly around: readonly OpenMark[]
}

export interface OpenMark extends Mark {
  readonly stream: PDFRef
}

/** Forms that paint each other, twice each, would never end. */
const mostForms = 20_000

/** What is kept of all pages together would else fill the memory: a book has a million steps. */
const mostOperations = 2_000_000

/** Forms and pages may be painted from the same stream again and again: each time, it is read. */
const mostContent = 200 * 1024 * 1024

/** The content of all pages and, in their places, of the forms that they paint. Throws `Excess` for far too much of it. */
export function readContents(document: PDFDocument): readonly Content[] {
  const budget = { left: mostForms, operations: mostOperations, bytes: mostContent }
  return document.getPages().flatMap((page, index) => {
    const dict = page.node
    const resources = page.node.Resources()
    const source = { page: index + 1, ref: page.ref, dict, resources, isForm: false, around: [] }
    return read(source, pageContent(page), budget)
  })
}

interface Budget {
  left: number
  operations: number
  bytes: number
}

type Source = Omit<Content, 'operations' | 'paints' | 'mcids'>

function read(source: Source, bytes: Uint8Array, budget: Budget): readonly Content[] {
  budget.bytes -= bytes.length
  if (budget.bytes < 0) throw new Excess('pages and drawings of more than 200 MB')
  const operations = readContent(bytes, budget.operations)
  budget.operations -= operations.length
  const { paints, mcids } = paintingOf(bytes, identity, propertiesIn(source.resources))
  const forms = paints.flatMap(paint => {
    const form = formAt(paint, source.resources)
    if (!form || budget.left <= 0) return []
    budget.left -= 1
    const around = [...source.around, ...paint.marks.map(mark => ({ ...mark, stream: source.ref }))]
    const { dict } = form.stream
    const inner = { page: source.page, ref: form.ref, dict, resources: dictAt(dict, 'Resources'), isForm: true, around }
    return read(inner, streamBytes(form.stream), budget)
  })
  return [{ ...source, operations, paints, mcids }, ...forms]
}

/** Whether a paint is itself a form: what it shows is told of the form's own content. */
export function paintsForm(paint: Paint, { resources }: Content): boolean {
  return formAt(paint, resources) !== undefined
}
