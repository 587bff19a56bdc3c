import type { PDFContext, PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { identity } from '../../pdf/geometry.ts'
import { dictAt, name, refAt } from '../../pdf/objects.ts'
import { paintingOf } from '../../pdf/painting.ts'
import { loadPdfLib } from '../../pdf/pdf-lib.ts'
import { packedStream, streamBytes } from '../../pdf/streams.ts'
import { holdsTags, type TaggedStream } from './tagging.ts'

/** The resource name of a form's copy without tags. */
export function copyName(resource: string): string {
  return `${resource}-untagged`
}

/** Copies the forms that are painted a second time: the copies look the same and hold no tags. */
export function copyRepeats({ context }: PDFDocument, streams: readonly TaggedStream[]): void {
  const copies = new Map<PDFRef, PDFRef>()
  for (const { dict, repeats } of streams) {
    const forms = dictAt(dictAt(dict, 'Resources'), 'XObject')
    for (const { paint, form } of repeats)
      forms?.set(name(copyName(paint.resource ?? '')), copyOf(form, context, copies) ?? form)
  }
}

/** Gives nothing for what is no form with tags. */
function copyOf(ref: PDFRef, context: PDFContext, copies: Map<PDFRef, PDFRef>): PDFRef | undefined {
  const known = copies.get(ref)
  const stream = context.lookup(ref)
  if (known || !(stream instanceof loadPdfLib().PDFStream)) return known
  const bytes = streamBytes(stream)
  if (!holdsTags(bytes, stream)) return undefined
  const dict = stream.dict.clone()
  dict.delete(name('StructParents'))
  const copy = context.register(packedStream(dict, withoutMarks(bytes)))
  copies.set(ref, copy)
  copyForms(dict, formRef => copyOf(formRef, context, copies))
  return copy
}

function withoutMarks(bytes: Uint8Array): Uint8Array {
  const { marks } = paintingOf(bytes, identity)
  const ends = [...marks.map(({ from }) => from), bytes.length]
  return new Uint8Array(Buffer.concat(ends.map((end, index) => bytes.subarray(marks[index - 1]?.to ?? 0, end))))
}

/** The dictionaries of the copy become its own before anything in them changes. */
function copyForms(dict: PDFDict, copyOne: (form: PDFRef) => PDFRef | undefined): void {
  const resources = dictAt(dict, 'Resources')?.clone()
  const forms = dictAt(resources, 'XObject')?.clone()
  if (!resources || !forms) return
  dict.set(name('Resources'), resources)
  resources.set(name('XObject'), forms)
  for (const key of forms.keys()) {
    const form = refAt(forms, key.decodeText())
    const copy = form && copyOne(form)
    if (copy) forms.set(key, copy)
  }
}
