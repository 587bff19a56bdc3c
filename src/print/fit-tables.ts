import type { Page } from 'puppeteer-core'

/**
 * Lets the theme set tables that are wider than paper leaves room for in smaller type: by the class `small`, then
 * `smallest` too.
 */
export async function shrinkTables(page: Page): Promise<void> {
  await page.evaluate(shrink)
}

/**
 * Lets words of tables that are still too wide break in any place (class `broken`): in the columns with the longest
 * ones alone, which keep a width that can be read. The last letters of a word stay together: none stands alone on a
 * line. A table for which that is too little stays too wide, and is told.
 */
export async function breakCells(page: Page): Promise<void> {
  await page.evaluate(breakLongest)
  await page.evaluate(tieEnds)
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

function tieEnds(): void {
  for (const cell of document.querySelectorAll('.broken')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) {
      const parts = text.data.split(/(?<=\p{L}{3})((?:\p{L}\p{M}*){3})(?![\p{L}\p{M}])/u)
      const tied = parts.map((part, index) => {
        const end = document.createElement('span')
        end.style.whiteSpace = 'nowrap'
        end.append(part)
        return index % 2 ? end : part
      })
      if (parts.length > 1) text.replaceWith(...tied)
    }
  }
}
