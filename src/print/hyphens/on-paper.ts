import type { Page } from 'puppeteer-core'

/**
 * Asks a page while it is as wide as its rules of `@page` leave it on paper: lines break as they will in print.
 * `data-presskit-sheet` is then the height that they leave, `data-presskit-first-sheet` that of the first sheet.
 */
export async function onPaper<T>(page: Page, ask: () => Promise<T>): Promise<T> {
  // The browser answers in the order of asking.
  const [, , answer] = await Promise.all([page.evaluate(measurePaper), page.evaluate(takePaper), ask()])
  await page.evaluate(leavePaper)
  return answer
}

/** Runs in the page: it sees nothing of this file. */
function measurePaper(): void {
  const { body, documentElement: root } = document
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(rule => rule instanceof CSSPageRule)
  const name = getComputedStyle(body).getPropertyValue('page')
  const papers: Readonly<Record<string, readonly [string, string]>> = {
    a3: ['297mm', '420mm'],
    a4: ['210mm', '297mm'],
    a5: ['148mm', '210mm'],
    letter: ['8.5in', '11in'],
    legal: ['8.5in', '14in'],
  }
  /** What rules with these selectors leave; the later ones weigh more (CSS Paged Media Level 3, “Cascading in the page context”). */
  const room = (...selectors: readonly string[]) => {
    const styles = selectors.flatMap(selector =>
      rules.filter(({ selectorText }) => selectorText === selector).map(({ style }) => style),
    )
    const probe = document.createElement('div')
    probe.style.cssText = `${styles.map(({ cssText }) => cssText).join(';')}; position: absolute`
    body.append(probe)
    const { marginTop, marginRight, marginBottom, marginLeft } = getComputedStyle(probe)
    probe.remove()
    const said = styles.map(style => style.getPropertyValue('size').toLowerCase()).findLast(size => size !== '')
    const words = (said ?? 'a4').split(' ').filter(word => !/^(auto|portrait|landscape)$/.test(word))
    const [short = '', long = short] = papers[words[0] ?? 'a4'] ?? words
    const [width, height] = said?.includes('landscape') ? [long, short] : [short, long]
    return {
      width: `calc(${width} - ${marginLeft} - ${marginRight})`,
      height: `calc(${height} - ${marginTop} - ${marginBottom})`,
    }
  }
  const { width, height } = room('', name)
  root.dataset.presskitWidth = width
  // As custom properties they would make the browser style each element anew.
  root.dataset.presskitSheet = height
  root.dataset.presskitFirstSheet = room('', ':first', name, `${name}:first`).height
}

/** Runs in the page. A width of the theme's own holds on paper too, and a share of it is one of the paper's. */
function takePaper(): void {
  const root = document.documentElement
  const { presskitWidth: width } = root.dataset
  const own = root.computedStyleMap().get('width')
  const share =
    `${own}` === 'auto' ? 100 : own instanceof CSSUnitValue && own.unit === 'percent' ? own.value : undefined
  root.dataset.presskitStyle = root.getAttribute('style') ?? ''
  if (share !== undefined) root.style.setProperty('width', `calc(${width} * ${share / 100})`, 'important')
}

function leavePaper(): void {
  const root = document.documentElement
  const { dataset } = root
  if (dataset.presskitStyle) root.setAttribute('style', dataset.presskitStyle)
  else root.removeAttribute('style')
  delete dataset.presskitStyle
  delete dataset.presskitWidth
  delete dataset.presskitSheet
  delete dataset.presskitFirstSheet
}
