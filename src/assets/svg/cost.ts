import { rowOf } from '../../diagnostics/row-of.ts'
import { limits } from '../limits.ts'
import { type Reference, readCss } from './css.ts'
import type { Flaw } from './flaw.ts'
import { attributeOf, type Node, svgNamespace } from './tree.ts'

/** How much a part of a drawing draws, with everything that it uses again. */
interface Cost {
  readonly elements: number
  readonly depth: number
}

/** What takes longer than a shape over the whole logo does, a shape being one: measured at 1600 pixels. */
const weights: Readonly<Record<string, number>> = {
  mask: 50,
  feMorphology: 4000,
  feTurbulence: 2000,
  feConvolveMatrix: 1000,
  feDiffuseLighting: 500,
  feSpecularLighting: 500,
  feGaussianBlur: 200,
  feDropShadow: 200,
}

/** These only colour: they draw nothing of their own, however often they are named. */
const paints = new Set(['linearGradient', 'radialGradient'])
const usesByHref = new Set(['use', 'pattern', 'feImage'])

/**
 * Counts what a drawing draws, with `<use>`, patterns, masks, clips, markers and filters followed, without doing it: each
 * part is counted once and remembered. Reports `image/bomb` for too many, too deep, or a part that draws itself.
 */
export function costFlaws(root: Node): readonly Flaw[] {
  try {
    const { elements } = new Counter(root).cost(root, 0)
    return elements > limits.elements ? [bomb(root.line, `draws ${amount(elements)} elements when all is drawn`)] : []
  } catch (error) {
    if (error instanceof Endless) return [bomb(error.line, error.message)]
    throw error
  }
}

/** Ends the counting from the depth of it. */
class Endless extends Error {
  readonly line: number

  constructor(line: number, what: string) {
    super(what)
    this.line = line
  }
}

class Counter {
  readonly #byId = new Map<string, Node>()
  readonly #sheets: Reference[] = []
  readonly #known = new Map<Node, Cost>()
  readonly #open = new Set<Node>()

  constructor(root: Node) {
    this.#index(root)
  }

  #index(node: Node) {
    const id = attributeOf(node, 'id')
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, node)
    if (node.local === 'style') this.#sheets.push(...readCss(node.text).references)
    for (const child of node.children) this.#index(child)
  }

  cost(node: Node, level: number): Cost {
    const known = this.#known.get(node)
    if (known !== undefined) return this.#within(node, known, level)
    if (this.#open.has(node)) throw new Endless(node.line, `has an element <${node.local}> that draws itself`)
    this.#open.add(node)
    const cost = this.#within(node, this.#sum(node, level), level)
    this.#open.delete(node)
    this.#known.set(node, cost)
    return cost
  }

  #within(node: Node, cost: Cost, level: number): Cost {
    if (level + cost.depth > limits.depth) {
      throw new Endless(node.line, `nests more than ${limits.depth} elements deep when all is drawn`)
    }
    return cost
  }

  #sum(node: Node, level: number): Cost {
    if (level > limits.depth) return { elements: 1, depth: 1 }
    const own = node.namespace === svgNamespace ? (rowOf(weights, node.local) ?? 1) : 1
    const parts = node.children.map(child => this.cost(child, level + 1))
    const used = this.#targets(node).map(target => repeated(this.cost(target, level + 1), repeats(node, target)))
    const all = [...parts, ...used]
    return {
      elements: all.reduce((sum, { elements }) => sum + elements, own),
      depth: 1 + all.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    }
  }

  #targets(node: Node): readonly Node[] {
    const ids = new Set([...hrefs(node), ...inAttributes(node), ...this.#inSheets(node)])
    return [...ids].flatMap(id => this.#byId.get(id) ?? []).filter(target => !paints.has(target.local))
  }

  #inSheets(node: Node): readonly string[] {
    if (this.#sheets.length === 0) return []
    const names = namesOf(node)
    return this.#sheets
      .filter(({ selector }) => selector.wide || names.some(name => selector.names.has(name)))
      .map(({ id }) => id)
  }
}

function hrefs(node: Node): readonly string[] {
  if (!usesByHref.has(node.local)) return []
  return node.attributes
    .filter(({ local, value }) => local === 'href' && value.trim().startsWith('#'))
    .map(({ value }) => decode(value.trim().slice(1)))
}

function inAttributes(node: Node): readonly string[] {
  return node.attributes
    .filter(({ local }) => local !== 'href')
    .flatMap(({ value }) => readCss(value).references)
    .map(({ id }) => decode(id))
}

/** By element, class and id, as a selector may name it. */
function namesOf(node: Node): readonly string[] {
  const classes = attributeOf(node, 'class')?.split(/\s+/) ?? []
  return [node.local, ...classes, `#${attributeOf(node, 'id')}`]
}

/** A marker is drawn once at each corner of the line: two numbers, at most, make a corner. */
function repeats(node: Node, target: Node): number {
  if (target.local !== 'marker') return 1
  const line = attributeOf(node, 'd') ?? attributeOf(node, 'points') ?? ''
  return Math.max(2, line.match(/[\d.]+/g)?.length ?? 0)
}

function repeated({ elements, depth }: Cost, times: number): Cost {
  return { elements: elements * times, depth }
}

/** Ids in addresses may be percent-encoded. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function amount(elements: number): string {
  return elements > 1e9 ? 'billions of' : String(elements)
}

function bomb(line: number, what: string): Flaw {
  return {
    code: 'image/bomb',
    line,
    what,
    hint: `Simplify the drawing; at most ${limits.elements} elements are drawn.`,
  }
}
