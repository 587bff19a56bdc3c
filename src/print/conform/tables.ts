import { attributesOf, headersOf, spanOf } from '../../pdf/attributes.ts'
import { name, numberAt, textAt } from '../../pdf/objects.ts'
import { type Element, elementsOf, isElement, isOf, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/**
 * Gives rows back the empty cells that Chromium leaves out: all rows of a table are equally long (ISO 14289-1, 7.2).
 * Where a gap lies is told by the headers that the cells name; else at the end. Rows of empty cells alone are gone, and
 * what reached into the last of them ends above.
 */
export function fillRows(structure: Structure, make: NewElement): void {
  for (const table of elementsOf(structure.kids).filter(({ type }) => type === 'Table')) {
    const rows = rowsOf(table)
    rows.forEach((row, index) => {
      for (const cell of cellsOf(row)) endWith(cell, rows.length - index)
    })
    const columns = columnsOf(rows)
    const heads = columnsOfHeads(rows)
    let over: Overhang = []
    for (const row of rows) {
      const missing = columns - widthOf(cellsOf(row), over)
      if (missing > 0) row.kids = filled(row, { missing, heads, over, make })
      over = placed(cellsOf(row), over).below
    }
  }
}

function endWith(cell: Element, rows: number): void {
  for (const owner of attributesOf(cell))
    if ((numberAt(owner, 'RowSpan') ?? 1) > rows) owner.set(name('RowSpan'), owner.context.obj(rows))
}

/** Not those of a table in a cell. */
function rowsOf(part: Element): readonly Element[] {
  const kids = part.kids.filter(isElement)
  return kids.flatMap(kid => (kid.type === 'TR' ? [kid] : isPart.has(kid.type) ? rowsOf(kid) : []))
}

const isPart: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot', 'NonStruct'])

/** By column: into how many more rows a cell from above reaches. */
type Overhang = readonly number[]

interface Placed {
  readonly columns: ReadonlyMap<Element, number>
  readonly below: Overhang
}

function placed(cells: readonly Element[], over: Overhang): Placed {
  const columns = new Map<Element, number>()
  const below = over.map(rows => Math.max(0, rows - 1))
  let column = 0
  for (const cell of cells) {
    column = freeFrom(column, over)
    columns.set(cell, column)
    const end = column + spanOf(cell, 'ColSpan')
    for (; column < end; column += 1) below[column] = spanOf(cell, 'RowSpan') - 1
  }
  return { columns, below: Array.from(below, rows => rows ?? 0) }
}

function freeFrom(column: number, over: Overhang): number {
  let free = column
  while ((over[free] ?? 0) > 0) free += 1
  return free
}

function columnsOf(rows: readonly Element[]): number {
  let over: Overhang = []
  let most = 0
  for (const row of rows) {
    most = Math.max(most, widthOf(cellsOf(row), over))
    over = placed(cellsOf(row), over).below
  }
  return most
}

/** At which column each header of the first rows stands, by its name. */
function columnsOfHeads(rows: readonly Element[]): ReadonlyMap<string | undefined, number> {
  const end = rows.findIndex(row => cellsOf(row).some(({ type }) => type === 'TD'))
  const heads = new Map<string | undefined, number>()
  let over: Overhang = []
  for (const row of rows.slice(0, Math.max(end, 1))) {
    const { columns, below } = placed(cellsOf(row), over)
    for (const [cell, column] of columns) heads.set(textAt(cell.dict, 'ID'), column)
    over = below
  }
  return heads
}

interface Filling {
  readonly missing: number
  readonly heads: ReadonlyMap<string | undefined, number>
  readonly over: Overhang
  readonly make: NewElement
}

function filled(row: Element, { missing, heads, over, make }: Filling): readonly Element[] {
  const cells: Element[] = []
  let left = missing
  let column = 0
  const add = (cell: Element) => {
    cells.push(cell)
    column = freeFrom(column, over) + spanOf(cell, 'ColSpan')
  }
  const gap = () => {
    add(make('TD', []))
    left -= 1
  }
  for (const cell of cellsOf(row)) {
    const own = columnBelow(cell, heads)
    while (left > 0 && freeFrom(column, over) < own) gap()
    add(cell)
  }
  while (left > 0) gap()
  return cells
}

/** The column where a cell begins whose headers are known: the last of them stands over its end. */
function columnBelow(cell: Element, heads: Filling['heads']): number {
  const columns = headersOf(cell).flatMap(id => heads.get(id) ?? [])
  return Math.max(-1, ...columns) - spanOf(cell, 'ColSpan') + 1
}

function cellsOf({ kids }: Element): readonly Element[] {
  return kids.filter(kid => isOf(kid, 'TD', 'TH'))
}

/** With what reaches in from above. */
function widthOf(cells: readonly Element[], over: Overhang): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), over.filter(rows => rows > 0).length)
}
