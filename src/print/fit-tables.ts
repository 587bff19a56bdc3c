import type { Page } from 'puppeteer-core'
import { onPaper } from './hyphens/on-paper.ts'

/**
 * Lets the theme set tables that are wider than paper leaves room for in smaller type: by the class `small`, then
 * `smallest` too.
 */
export async function shrinkTables(page: Page): Promise<void> {
  await onPaper(page, () => page.evaluate(shrink))
}

/**
 * Lets words of tables that are still too wide break in any place (class `broken`): in the columns with the longest
 * ones alone, which keep a width that can be read. A table for which that is too little stays too wide, and is told.
 */
export async function breakCells(page: Page): Promise<void> {
  await page.evaluate(breakLongest)
}

/** Runs in the page, as the next one: it sees nothing of this file. */
function shrink(): void {
  for (const table of document.querySelectorAll('table'))
    for (const size of ['small', 'smallest'])
      if (table.offsetWidth > (table.parentElement?.clientWidth ?? 0)) table.classList.add(size)
}

function breakLongest(): void {
  const longest = (cells: readonly Element[]) =>
    Math.max(...cells.flatMap(cell => `${cell.textContent}`.split(/[\s\u00AD-]+/).map(({ length }) => length)))
  for (const table of document.querySelectorAll('table')) {
    const cells = [...table.rows].flatMap(row => [...row.cells])
    const columns = [...new Set(cells.map(({ cellIndex }) => cellIndex))]
      .map(index => cells.filter(({ cellIndex }) => cellIndex === index))
      .toSorted((one, other) => longest(other) - longest(one))
    for (const column of columns)
      if (table.offsetWidth > (table.parentElement?.clientWidth ?? 0))
        for (const cell of column) cell.classList.add('broken')
  }
}
