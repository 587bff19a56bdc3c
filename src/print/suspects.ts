import type { Page } from 'puppeteer-core'
import type { Code } from '../diagnostics/codes.ts'
import { literal } from '../literal.ts'
import { onPaper } from './hyphens/on-paper.ts'
import type { Traces } from './job.ts'
import { pathOf } from './site.ts'

/** Something on a page that breaks a rule, as the page itself shows it. */
interface Suspect {
  readonly rule: Code
  /** As a reader sees them. */
  readonly words?: readonly string[]
  /** Of a picture. */
  readonly address?: string
  /** What wrote it, literally: an opening tag as far as it tells, or a selector. */
  readonly code?: readonly string[]
}

export type Suspects = readonly Suspect[]

/** The text that a regular expression finds as it stands, wherever its lines break. */
export function literally(text: string): string {
  const start = /^\w/.test(text) ? '(?<![\\w-])' : ''
  return start + literal(text).replace(/\s+/g, '\\s*')
}

/** What the fault of a rule is about: the n-th one, else the last that the page has. Only an overflow may be the kit's. */
export function tracesOf(rule: Code, suspects: Suspects, nth = 0): Traces {
  const own = suspects.filter(suspect => suspect.rule === rule)
  const { words = [], code = [], address } = own[nth] ?? own.at(-1) ?? {}
  const path = address === undefined ? undefined : pathOf(address)
  // A level is skipped, too, where a style hides the heading before.
  const hiding = rule === 'pdf/heading' ? suspects.filter(suspect => suspect.rule === 'print/pages') : []
  const by = rule === 'print/overflow' ? 'kit' : 'theme'
  return {
    by,
    words,
    code: [...code, ...hiding.flatMap(suspect => suspect.code ?? [])],
    ...(path === undefined ? {} : { path }),
  }
}

/**
 * Looks on a page for what its PDF was found to break: in the order of the page, by the rules of the checker, and in
 * the width of its paper. Asked only of pages that have a fault.
 */
export async function findSuspects(page: Page): Promise<Suspects> {
  const [inTree, tooWide, hiding] = await Promise.all([
    page.evaluate(suspectElements),
    onPaper(page, () => page.evaluate(widestThing)),
    page.evaluate(hidingRules),
  ])
  return [...inTree, ...tooWide, ...hiding].map(suspect => ({
    ...suspect,
    code: suspect.code?.map(literallyTag) ?? [],
  }))
}

/** `<img!alt` stands for an `img` without `alt`. */
function literallyTag(code: string): string {
  const [, tag = '', attribute = ''] = /^(<\w+)!(\w+)$/.exec(code) ?? []
  return tag === '' ? literally(code) : `${tag}\\b(?![^>]*\\s${attribute}\\s*=)`
}

/** Runs in the page, as the next ones: it sees nothing of this file. */
function suspectElements(): Suspect[] {
  const wordsOf = (element: Element) => [(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)]
  let last = 0
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].flatMap(heading => {
    if (!heading.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
    // What says nothing is no heading in the PDF.
    if (heading.textContent?.trim() === '' && !heading.querySelector('img')) return []
    const level = Number(heading.tagName.slice(1))
    const isSkip = level > last + 1
    last = level
    return isSkip ? [{ rule: 'pdf/heading' as const, words: wordsOf(heading), code: [`<h${level}`] }] : []
  })
  const pictures = [...document.images]
    .filter(image => image.getAttribute('alt') !== '' && image.alt.trim() === '')
    .map(image => ({ rule: 'pdf/alternative' as const, address: image.currentSrc || image.src, code: ['<img!alt'] }))
  const languages = [...document.querySelectorAll('[lang]')]
    .map(element => ({ tag: element.getAttribute('lang') ?? '', words: wordsOf(element) }))
    .filter(({ tag }) => !/^([a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)?$/.test(tag))
    .map(({ tag, words }) => ({ rule: 'pdf/language' as const, words, code: [`lang="${tag}"`, `lang='${tag}'`] }))
  return [...headings, ...pictures, ...languages]
}

/** The text or picture that reaches furthest out of the page's width; a picture of half that width pushes what stands beside it. */
function widestThing(): Suspect[] {
  const { left, right, width } = document.documentElement.getBoundingClientRect()
  const range = document.createRange()
  const reachOf = (box: DOMRect) => Math.max(box.right - right, left - box.left)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let widest: { box: DOMRect; suspect: Suspect } | undefined
  const compare = (box: DOMRect, suspect: Suspect) => {
    if (reachOf(box) > Math.max(widest ? reachOf(widest.box) : 1, 1)) widest = { box, suspect }
  }
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text)
    // A cell whose words may break has their ends apart.
    const words = text.parentElement?.closest('.broken')?.textContent ?? `${text.nodeValue}`
    const longest = words.split(/\s+/).toSorted((a, b) => b.length - a.length)[0] ?? ''
    for (const box of range.getClientRects())
      compare(box, { rule: 'print/overflow', words: [longest.replaceAll('\u00AD', '')] })
  }
  const pictures = [...document.images].map(image => ({
    box: image.getBoundingClientRect(),
    suspect: { rule: 'print/overflow' as const, address: image.currentSrc || image.src, code: ['<img'] },
  }))
  for (const { box, suspect } of pictures) compare(box, suspect)
  if (!widest) return []
  const { box: out } = widest
  const isBeside = (box: DOMRect) => box.top < out.bottom && out.top < box.bottom && out.width < width
  const pushing = pictures.find(({ box }) => box.width > width / 2 && isBeside(box))
  return [(pushing ?? widest).suspect]
}

/** The selectors of style rules that keep the page, or all that stands in it, from being seen. */
function hidingRules(): Suspect[] {
  const rulesOf = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap(rule => (rule instanceof CSSMediaRule ? rulesOf(rule.cssRules) : [rule]))
  const rules = [...document.styleSheets].flatMap(sheet => rulesOf(sheet.cssRules))
  const styles = rules.flatMap(rule => (rule instanceof CSSStyleRule ? [rule] : []))
  const isHiding = ({ style }: CSSStyleRule) =>
    style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0'
  const above = (element: Element | null): Element[] => (element ? [element, ...above(element.parentElement)] : [])
  const whole = [...above(document.querySelector('h1')), ...document.body.children]
  const hiding = styles.filter(rule => isHiding(rule) && whole.some(element => element.matches(rule.selectorText)))
  const breaking = styles.filter(({ style }) => /always|page|left|right/.test(style.breakAfter + style.breakBefore))
  return [...hiding, ...breaking].map(({ selectorText }) => ({
    rule: 'print/pages',
    code: [`${selectorText} {`, '<h1'],
  }))
}
