import type { PDFDict } from '@cantoo/pdf-lib'
import { arrayAt, asDict, asText, listed, name, numberAt, textAt } from '../../pdf/objects.ts'
import { type Element, elementsOf, isElement, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/**
 * Gives rows back the empty cells that Chromium leaves out: all rows of a table are equally long (ISO 14289-1, 7.2).
 * Where a gap lies is told by the headers that the cells name; else at the end. Tables with cells over several rows
 * stay as they are.
 */
export function fillRows(structure: Structure, make: NewElement): void {
  for (const table of elementsOf(structure.kids).filter(({ type }) => type === 'Table')) {
    const rows = elementsOf([table]).filter(({ type }) => type === 'TR')
    const isTall = rows.some(row => cellsOf(row).some(cell => spanOf(cell, 'RowSpan') > 1))
    const [first] = rows
    if (!first || isTall) continue
    const columns = Math.max(...rows.map(row => widthOf(cellsOf(row))))
    const heads = new Map(
      cellsOf(first).map((cell, index, all) => [textAt(cell.dict, 'ID'), widthOf(all.slice(0, index))]),
    )
    for (const row of rows) if (widthOf(cellsOf(row)) < columns) fill(row, { columns, heads, make })
  }
}

interface Filling {
  readonly columns: number
  /** At which column each header of the first row stands, by its name. */
  readonly heads: ReadonlyMap<string | undefined, number>
  readonly make: NewElement
}

function fill(row: Element, { columns, heads, make }: Filling): void {
  const filled: Element[] = []
  let missing = columns - widthOf(cellsOf(row))
  const gap = () => {
    filled.push(make('TD', []))
    missing -= 1
  }
  for (const cell of cellsOf(row)) {
    const column = headersOf(cell)
      .map(id => heads.get(id))
      .find(found => found !== undefined)
    while (missing > 0 && column !== undefined && widthOf(filled) < column) gap()
    filled.push(cell)
  }
  while (missing > 0) gap()
  row.kids = filled
}

function cellsOf({ kids }: Element): readonly Element[] {
  return kids.filter(isElement).filter(({ type }) => type === 'TD' || type === 'TH')
}

function widthOf(cells: readonly Element[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), 0)
}

function attributesOf({ dict }: Element): readonly PDFDict[] {
  return listed(dict.lookup(name('A'))).flatMap(owner => asDict(dict.context.lookup(owner)) ?? [])
}

function spanOf(cell: Element, key: string): number {
  return (
    attributesOf(cell)
      .map(owner => numberAt(owner, key))
      .find(span => span !== undefined) ?? 1
  )
}

function headersOf(cell: Element): readonly string[] {
  return attributesOf(cell).flatMap(owner => listed(arrayAt(owner, 'Headers')).flatMap(header => asText(header) ?? []))
}
