import { attributesOf, headersOf, spanOf } from '../../pdf/attributes.ts'
import { nameAt, textAt } from '../../pdf/objects.ts'
import type { Element } from '../../pdf/structure.ts'
import { type PdfFinding, ua } from '../finding.ts'
import { kidsIn, type TreeReading, typeOf } from '../reading.ts'

/** All rows of a table are equally long, and its header cells say what they head (ISO 14289-1, 7.2 and 7.5). */
export function tables(reading: TreeReading): readonly PdfFinding[] {
  return reading.elements
    .filter(element => typeOf(element, reading) === 'Table')
    .flatMap(table => {
      const rows = rowsOf(table, reading)
      return [...irregular(rows), ...headless(rows.flat(), reading)]
    })
}

type Row = readonly Element[]

function rowsOf(table: Element, reading: TreeReading): readonly Row[] {
  const parts = kidsIn(table, reading).flatMap(kid =>
    /^T(Head|Body|Foot)$/.test(typeOf(kid, reading) ?? '') ? kidsIn(kid, reading) : [kid],
  )
  const rows = parts.filter(part => typeOf(part, reading) === 'TR')
  return rows.map(row => kidsIn(row, reading).filter(cell => /^T[HD]$/.test(typeOf(cell, reading) ?? '')))
}

/** Cells that reach into a row from above count there too: each adds its columns where it begins, and takes them away behind its end. */
function widthsOf(rows: readonly Row[]): { readonly widths: readonly number[]; readonly beyond: boolean } {
  const changes: number[] = rows.map(() => 0)
  let beyond = false
  rows.forEach((cells, index) => {
    for (const cell of cells) {
      const columns = spanWithin(cell, 'ColSpan')
      const end = index + spanWithin(cell, 'RowSpan')
      changes[index] = (changes[index] ?? 0) + columns
      if (end < rows.length) changes[end] = (changes[end] ?? 0) - columns
      if (end > rows.length) beyond = true
    }
  })
  let width = 0
  return { widths: changes.map(change => (width += change)), beyond }
}

function irregular(rows: readonly Row[]): readonly PdfFinding[] {
  const { widths, beyond } = widthsOf(rows)
  const columns = widths[0] ?? 0
  const wrong = widths.findIndex(width => width !== columns)
  if (wrong < 0 && !beyond) return []
  const message = beyond
    ? 'A cell of a table reaches below its last row.'
    : `Row ${wrong + 1} of a table has ${widths[wrong]} columns, the first one ${columns}.`
  return [
    {
      code: 'pdf/table',
      clause: ua('7.2', '09-004'),
      message,
      hint: 'Give all rows the same number of cells; leave cells empty rather than out.',
    },
  ]
}

/** A header cell either says which way it counts, or its cells name it. */
function headless(cells: readonly Element[], reading: TreeReading): readonly PdfFinding[] {
  const headers = cells.filter(cell => typeOf(cell, reading) === 'TH')
  if (headers.every(header => attributesOf(header).some(owner => nameAt(owner, 'Scope') !== undefined))) return []
  const ids = new Set(headers.map(({ dict }) => textAt(dict, 'ID')))
  const named = cells
    .filter(cell => typeOf(cell, reading) === 'TD')
    .every(cell => headersOf(cell).length > 0 && headersOf(cell).every(id => ids.has(id)))
  if (named) return []
  const message = 'A header cell of a table does not say whether it heads a column or a row.'
  return [
    { code: 'pdf/table', clause: ua('7.5', '15-003'), message, hint: 'Give each TH a Scope: Column, Row or Both.' },
  ]
}

/** A file may claim any number. */
function spanWithin(cell: Element, key: 'RowSpan' | 'ColSpan'): number {
  return Math.max(1, Math.min(spanOf(cell, key), 10_000))
}
