import { escapeXml } from '../../xml.ts'
import { type Looks, lookOf } from '../look.ts'
import type { Cell, Inline, Inlines, Node, Nodes } from '../prose/prose.ts'

const cell = 'border:1px solid #bfbfbf;padding:4px 8px;text-align:'
const code = 'font-family:Consolas,monospace;font-size:14px'

/** How prose looks in a mail; `top` is the level that stands above its headings. */
const nodes: Looks<Nodes, number, string> = {
  paragraph: ({ children }) => `<p style="margin:0 0 12px">${mailWords(children)}</p>`,
  heading: ({ level, children }, top) => {
    const name = `h${Math.min(top + level, 6)}`
    return `<${name} style="margin:20px 0 8px;font-size:17px">${mailWords(children)}</${name}>`
  },
  list: ({ start, tight, items }, top) => {
    const name = start === undefined ? 'ul' : 'ol'
    const from = start === undefined || start === 1 ? '' : ` start="${start}"`
    const written = items.map(item => `<li>${itemHtml(item, tight, top)}</li>`).join('\n')
    return `<${name}${from} style="margin:0 0 12px">${written}</${name}>`
  },
  quote: ({ children }, top) =>
    `<blockquote style="margin:0 0 12px;padding:0 16px;color:#595959">${mailProse(children, top)}</blockquote>`,
  code: ({ text }) => `<pre style="margin:0 0 12px;white-space:pre-wrap;${code}">${escapeXml(text)}</pre>`,
  rule: () => '<hr style="margin:16px 0;border:0;border-top:1px solid #bfbfbf">',
  table: ({ head, rows }) => {
    const written = [...(head ? [rowHtml(head, 'th')] : []), ...rows.map(cells => rowHtml(cells, 'td'))]
    return `<table style="margin:0 0 12px;border-collapse:collapse">${written.join('\n')}</table>`
  },
}

const inlines: Looks<Inlines, undefined, string> = {
  text: ({ text }) => escapeXml(text),
  dateline: ({ text }) => `<strong>${escapeXml(text)}</strong>`,
  break: () => '<br>',
  code: ({ text }) => `<code style="${code}">${escapeXml(text)}</code>`,
  emphasis: ({ children }) => `<em>${mailWords(children)}</em>`,
  strong: ({ children }) => `<strong>${mailWords(children)}</strong>`,
  struck: ({ children }) => `<s>${mailWords(children)}</s>`,
  link: ({ href, children }) => `<a href="${escapeXml(href)}">${directed(href, mailWords(children))}</a>`,
  image: ({ children }) => mailWords(children),
}

/** Prose as HTML whose headings stand below level `top`. */
export function mailProse(children: readonly Node[], top: number): string {
  return children.map(node => lookOf(nodes, node, top)).join('\n')
}

export function mailWords(children: readonly Inline[]): string {
  return children.map(inline => lookOf(inlines, inline, undefined)).join('')
}

/** Numbers and addresses read from left to right in every language. */
function directed(href: string, html: string): string {
  return /^(tel|mailto):/.test(href) ? `<bdi dir="ltr">${html}</bdi>` : html
}

/** The paragraphs of a tight list are bare words. */
function itemHtml(item: readonly Node[], tight: boolean, top: number): string {
  return item
    .map(node => (tight && node.kind === 'paragraph' ? mailWords(node.children) : lookOf(nodes, node, top)))
    .join('\n')
}

function rowHtml(cells: readonly Cell[], name: 'th' | 'td'): string {
  const written = cells.map(
    ({ side = 'start', children }) => `<${name} style="${cell}${side}">${mailWords(children)}</${name}>`,
  )
  return `<tr>${written.join('\n')}</tr>`
}
