import type { PDFDict, PDFDocument, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { type Form, formAt, formCalled } from '../../pdf/forms.ts'
import { concatenated, identity, intersection, type Matrix, matrixOf, movedBox } from '../../pdf/geometry.ts'
import { arrayAt, dictAt, numbersOf } from '../../pdf/objects.ts'
import { paintingOf } from '../../pdf/painting.ts'
import { pageContent, streamBytes } from '../../pdf/streams.ts'
import {
  type ContentKey,
  type Element,
  elementsOf,
  isContent,
  keyOf,
  type MarkedContent,
  type Structure,
} from '../../pdf/structure.ts'
import type { Paint, Span } from '../../pdf/walk.ts'

/** The content of a page, or of a form XObject that has tags of its own. */
export interface TaggedStream {
  readonly page: PDFRef
  /** The form XObject; none for the page itself. */
  readonly form?: PDFRef
  readonly dict: PDFDict
  readonly bytes: Uint8Array
  /** Where its own marks stand. */
  readonly marks: readonly Span[]
  /** In the space of the page. Those of forms that have tags of their own are not among them. */
  readonly paints: readonly Paint[]
  /** Where these forms are painted, in bytes: no mark of this stream reaches across. */
  readonly parts: readonly number[]
  /** Among the paints, those of forms that have tags and are painted again. */
  readonly repeats: readonly Repeat[]
}

/** A form that is painted here without its tags: a copy of it takes its place. */
export interface Repeat {
  readonly paint: Paint
  readonly form: PDFRef
}

/** What owns a piece of content. */
export interface Owner {
  readonly element: Element
  readonly content: MarkedContent
}

/** What marked content belongs to. Chromium counts it through a page with all its forms: its key is that of the page. */
export function ownersOf(structure: Structure): ReadonlyMap<ContentKey, Owner> {
  const owners = elementsOf(structure.kids).flatMap(element =>
    element.kids
      .filter(isContent)
      .map(content => [keyOf(content.page, content.mcid), { element, content }] satisfies [ContentKey, Owner]),
  )
  return new Map(owners)
}

/** The marked content that a paint stands in, the innermost. */
export function keyOfPaint({ page }: TaggedStream, { marks }: Paint): ContentKey | undefined {
  const mcid = marks.findLast(mark => mark.mcid !== undefined)?.mcid
  return mcid === undefined ? undefined : keyOf(page, mcid)
}

/** Reads the content of all pages, and of the forms in them that bring tags. */
export function readStreams(document: PDFDocument): readonly TaggedStream[] {
  return document.getPages().flatMap(page => {
    const dict = page.node
    return readStream({ page: page.ref, dict, resources: dictAt(dict, 'Resources') }, pageContent(page), identity)
  })
}

interface Source {
  readonly page: PDFRef
  readonly form?: PDFRef
  readonly dict: PDFDict
  readonly resources: PDFDict | undefined
}

function readStream({ resources, ...source }: Source, bytes: Uint8Array, start: Matrix): readonly TaggedStream[] {
  const { paints: painted, marks } = paintingOf(bytes, start)
  const all = painted.map(paint => identified(paint, resources))
  const { paints, forms, repeats } = sortedOut(all, resources)
  const below = forms.flatMap(({ form, paint }) => {
    const inner = { page: source.page, form: form.ref, dict: form.stream.dict }
    const given = dictAt(form.stream.dict, 'Resources')
    return readStream({ ...inner, resources: given }, form.bytes, formSpace(form.stream, paint))
  })
  const parts = forms.map(({ paint }) => paint.from)
  return [{ ...source, bytes, marks, paints, parts, repeats }, ...below]
}

/**
 * Under a mask Chromium paints a form twice: once for what lies outside of the mask. One piece of content stands in
 * one place (ISO 14289-1, 7.20), so the last painting alone keeps the tags.
 */
function sortedOut(all: readonly Paint[], resources: PDFDict | undefined) {
  const found = all.map(paint => ({ paint, form: taggedForm(paint, resources) }))
  const last = new Map(found.map(({ form, paint }) => [form?.ref, paint]))
  const isRepeated = (form: TaggedForm, paint: Paint) => last.get(form.ref) !== paint
  return {
    paints: found.flatMap(({ form, paint }) => {
      if (!form) return [paint]
      return isRepeated(form, paint) ? [{ ...paint, marks: [] }] : []
    }),
    forms: found.flatMap(({ form, paint }) => (form && !isRepeated(form, paint) ? [{ form, paint }] : [])),
    repeats: found.flatMap(({ form, paint }) => (form && isRepeated(form, paint) ? [{ form: form.ref, paint }] : [])),
  }
}

interface TaggedForm extends Form {
  readonly bytes: Uint8Array
}

/** Chromium draws half-transparent passages as forms, with the tags inside. */
function taggedForm(paint: Paint, resources: PDFDict | undefined): TaggedForm | undefined {
  const form = formAt(paint, resources)
  if (!form) return undefined
  const bytes = streamBytes(form.stream)
  return holdsTags(bytes, form.stream) ? { ...form, bytes } : undefined
}

/** Whether a form, or one in it, marks content for the structure. */
export function holdsTags(bytes: Uint8Array, { dict }: PDFStream): boolean {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/MCID')) return true
  const resources = dictAt(dict, 'Resources')
  return (dictAt(resources, 'XObject')?.keys() ?? []).some(key => {
    const stream = formCalled(key.decodeText(), resources)?.stream
    return stream !== undefined && holdsTags(streamBytes(stream), stream)
  })
}

function formSpace({ dict }: PDFStream, { ctm = identity }: Paint): Matrix {
  return concatenated(matrixOf(numbersOf(arrayAt(dict, 'Matrix'))), ctm)
}

/** An external object is a picture, or a form with a box of its own. */
function identified(paint: Paint, resources: PDFDict | undefined): Paint {
  if (paint.kind !== 'xobject') return paint
  const form = formAt(paint, resources)?.stream
  if (!form) return { ...paint, kind: 'image' }
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(arrayAt(form.dict, 'BBox'))
  return { ...paint, box: intersection(paint.clip, movedBox([left, bottom, right, top], formSpace(form, paint))) }
}
