import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { PageLink } from './conform/links.ts'

/** What a loaded page says of itself. */
export interface Inspection {
  readonly address: string
  /** Addresses of pictures that cannot be drawn. */
  readonly broken: readonly string[]
  /** Families of the page's own fonts that did not load. */
  readonly lostFonts: readonly string[]
  /** Other places that the page would connect to ahead of time: nothing reports those. */
  readonly hints: readonly string[]
  readonly text: string
  /** The text that can be seen. */
  readonly shown: string
  readonly links: readonly PageLink[]
  /** The words at the start of each table whose rows are not equally long. */
  readonly unevenTables: readonly string[]
  readonly tables: number
  readonly headings: readonly string[]
}

/** Waits until pictures and fonts are there, and looks at them. Works with the page's JavaScript switched off. */
export async function inspectPage(page: Page): Promise<Inspection> {
  while (!(await loadPictures(page))) await setTimeout(10)
  const [assets, words] = await Promise.all([inspectAssets(page), inspectWords(page)])
  return { ...assets, ...words }
}

/** Whether all are there, or never will be. The page’s scripts are off, so nothing in it can wait for an event. */
async function loadPictures(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager'
    return [...document.images].every(({ complete }) => complete)
  })
}

async function inspectAssets(page: Page) {
  return page.evaluate(async () => {
    const inDrawings = [...document.querySelectorAll<SVGImageElement>('svg image')]
    const pictures = [
      ...[...document.images].map(picture => ({ picture, address: picture.currentSrc || picture.src })),
      ...inDrawings.map(picture => ({ picture, address: new URL(picture.href.baseVal, document.baseURI).href })),
    ]
    // In a window that nobody sees, `decode` would wait for ever.
    const drawn = pictures.map(({ picture, address }) =>
      createImageBitmap(picture, { resizeWidth: 1, resizeHeight: 1 }).then(
        () => ('naturalWidth' in picture && picture.naturalWidth * picture.naturalHeight === 0 ? [address] : []),
        () => [address],
      ),
    )
    const broken = (await Promise.all(drawn)).flat()
    // Also a face that the margins of sheets alone use: nothing asks for it before it is too late.
    await Promise.allSettled([...document.fonts].map(face => face.load()))
    await document.fonts.ready
    const lost = [...document.fonts]
      .filter(font => font.status === 'error')
      .map(font => font.family.replace(/["']/g, ''))
    const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[href]')]
      .filter(link => /\b(dns-prefetch|preconnect|prefetch|prerender|preload|modulepreload)\b/i.test(link.rel))
      .map(link => link.href)
      .filter(address => new URL(address).origin !== location.origin)
    return { address: location.href, broken, lostFonts: [...new Set(lost)], hints: ahead }
  })
}

async function inspectWords(page: Page) {
  return page.evaluate(() => {
    const text = document.body.textContent ?? ''
    let shown = ''
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        shown += `${node.nodeValue}`
    // A link inside of a drawing is another thing, and has no words of its own.
    const anchors = [...document.querySelectorAll('a[href]')].filter(link => link instanceof HTMLAnchorElement)
    const links = anchors.map(link => {
      const words = link.ariaLabel ?? (link.innerText || link.querySelector('img')?.alt)
      return { address: link.href, text: (words ?? '').replace(/\s+/g, ' ').trim() }
    })
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    )
    const tables = [...document.querySelectorAll('table')]
    const unevenTables = tables.flatMap(table => {
      const rows = [...table.rows]
      const cells = rows.flatMap((row, from) => [...row.cells].map(cell => ({ from, to: from + cell.rowSpan, cell })))
      const widths = rows.map((_row, index) =>
        cells.filter(({ from, to }) => from <= index && index < to).reduce((sum, { cell }) => sum + cell.colSpan, 0),
      )
      const start = table.innerText.replace(/\s+/g, ' ').trim().slice(0, 40)
      // Of one that says nothing, nothing is tagged.
      return new Set(widths).size > 1 && start !== '' ? [start] : []
    })
    return { text, shown, links, headings, unevenTables, tables: tables.length }
  })
}
