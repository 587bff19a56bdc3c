import type { PDFDict, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { dictAt, nameAt, refAt, streamAt } from './objects.ts'
import type { Paint } from './walk.ts'

/** A form XObject (ISO 32000-1, 8.10). */
export interface Form {
  readonly ref: PDFRef
  readonly stream: PDFStream
}

/** The form that a paint is; none where it paints anything else. */
export function formAt({ kind, resource = '' }: Paint, resources: PDFDict | undefined): Form | undefined {
  return kind === 'xobject' ? formCalled(resource, resources) : undefined
}

export function formCalled(name: string, resources: PDFDict | undefined): Form | undefined {
  const objects = dictAt(resources, 'XObject')
  const stream = streamAt(objects, name)
  const ref = refAt(objects, name)
  return stream && ref && nameAt(stream.dict, 'Subtype') === 'Form' ? { ref, stream } : undefined
}
