import type { Page } from 'puppeteer-core'

/**
 * Asks a page while it is as wide as its rules of `@page` leave it on paper: lines break as they will in print.
 * `--sheet` is then the height that they leave.
 */
export async function onPaper<T>(page: Page, ask: () => Promise<T>): Promise<T> {
  // The browser answers in the order of asking.
  const [, answer] = await Promise.all([page.evaluate(takePaperWidth), ask()])
  await page.evaluate(leavePaperWidth)
  return answer
}

/** Runs in the page: it sees nothing of this file. */
function takePaperWidth(): void {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
  const pages = rules.flatMap(rule => (rule instanceof CSSPageRule && rule.selectorText === '' ? [rule.style] : []))
  const said = (name: string) => pages.map(style => style.getPropertyValue(name)).findLast(value => value !== '')
  const size = said('size')?.toLowerCase().split(' ')[0] ?? 'a4'
  const [width, height] = size === 'a4' ? ['210mm', '297mm'] : size === 'letter' ? ['8.5in', '11in'] : [size, size]
  const room = (paper: string, sides: readonly string[]) =>
    `calc(${[paper, ...sides.map(side => said(`margin-${side}`) ?? '0px')].join(' - ')})`
  const { style } = document.documentElement
  style.width = room(width, ['left', 'right'])
  style.setProperty('--sheet', room(height, ['top', 'bottom']))
}

function leavePaperWidth(): void {
  document.documentElement.style.removeProperty('width')
  document.documentElement.style.removeProperty('--sheet')
}
