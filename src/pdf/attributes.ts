import type { PDFDict } from '@cantoo/pdf-lib'
import { arrayAt, asDict, asText, listed, name, numberAt } from './objects.ts'
import type { Element } from './structure.ts'

/** The attributes of an element, a dictionary for each owner (ISO 32000-1, 14.7.5). */
export function attributesOf({ dict }: Element): readonly PDFDict[] {
  return listed(dict.lookup(name('A'))).flatMap(owner => asDict(dict.context.lookup(owner)) ?? [])
}

/** How many rows or columns a cell of a table takes. */
export function spanOf(cell: Element, key: 'RowSpan' | 'ColSpan'): number {
  const spans = attributesOf(cell).map(owner => numberAt(owner, key))
  return spans.find(span => span !== undefined) ?? 1
}

/** The names of the cells that head a cell. */
export function headersOf(cell: Element): readonly string[] {
  return attributesOf(cell).flatMap(owner => listed(arrayAt(owner, 'Headers')).flatMap(header => asText(header) ?? []))
}
