import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** Every element of a page, in document order, as browsers read it (WHATWG HTML). */
export function elements(html: string): Element[] {
  return below(parse(html)).filter(node => 'tagName' in node)
}

const unshown = /^(style|script)$/

/** The text of a page, but for styles and blocks of data. */
export function textOf(html: string): string {
  const nodes = below(parse(html)).filter(node => node.nodeName === '#text')
  return nodes
    .map(node => ('value' in node && !unshown.test(node.parentNode?.nodeName ?? '') ? node.value : ''))
    .join('')
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find(attr => attr.name === name)?.value
}

function below(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes.flatMap(child => [child, ...below(child)]) : []
}
