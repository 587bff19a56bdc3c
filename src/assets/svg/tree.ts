import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { limits } from '../limits.ts'
import type { Flaw } from './flaw.ts'

/** An attribute with the line that it stands on. */
export interface Attribute {
  /** As written, `xlink:href`. */
  readonly written: string
  readonly local: string
  readonly namespace: string
  readonly value: string
  readonly line: number
}

export interface Node {
  readonly local: string
  readonly namespace: string
  readonly attributes: readonly Attribute[]
  readonly children: readonly Node[]
  /** Its own letters, without those of its children. */
  readonly text: string
  readonly line: number
}

interface OpenNode extends Node {
  readonly children: Node[]
  text: string
}

export const svgNamespace = 'http://www.w3.org/2000/svg'

export function attributeOf(node: Node, written: string): string | undefined {
  return node.attributes.find(attribute => attribute.written === written)?.value
}

/** `flaws` are what the frame of the file gives; a tree that was not read to its end is not given. */
export interface Reading {
  readonly root?: Node
  readonly flaws: readonly Flaw[]
}

/**
 * Reads an SVG file as XML 1.0 with namespaces, strictly. Entities are never declared or expanded: a document type with
 * declarations of its own ends the reading.
 */
export function readTree(text: string): Reading {
  const parser = new SaxesParser({ xmlns: true })
  const builder = new Builder(parser)
  try {
    parser.write(text).close()
  } catch (error) {
    return { flaws: [builder.stop ?? notXml(parser.line, error)] }
  }
  return builder.root === undefined ? { flaws: builder.flaws } : { root: builder.root, flaws: builder.flaws }
}

type Parser = SaxesParser<{ xmlns: true }>

/** Collects what the parser meets. A class, since the events share an open stack. */
class Builder {
  readonly flaws: Flaw[] = []
  root: Node | undefined
  /** Why the reading was ended before the file was. */
  stop: Flaw | undefined
  readonly #parser: Parser
  readonly #open: OpenNode[] = []
  readonly #lines = new Map<string, number>()
  #startLine = 1
  #count = 0

  constructor(parser: Parser) {
    this.#parser = parser
    parser.on('xmldecl', ({ encoding }) => this.#encoding(encoding))
    parser.on('doctype', doctype => this.#doctype(doctype))
    parser.on('processinginstruction', ({ target }) => this.#instruction(target))
    parser.on('opentagstart', () => this.#start())
    parser.on('attribute', ({ name }) => this.#lines.set(name, parser.line))
    parser.on('opentag', tag => this.#openTag(tag))
    parser.on('closetag', () => this.#open.pop())
    parser.on('text', text => this.#text(text))
    parser.on('cdata', text => this.#text(text))
  }

  #encoding(encoding: string | undefined) {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
      this.#end({ ...broken, line: 1, what: `is written in ${encoding}`, hint: 'Save the drawing as UTF-8.' })
    }
  }

  #doctype(doctype: string) {
    if (!/^\s*svg\s*(PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"]*"\s+"http:\/\/www\.w3\.org\/[^"]*"\s*)?$/.test(doctype)) {
      this.#end({
        code: 'svg/active',
        line: this.#parser.line,
        what: 'declares entities, or a document type of its own',
        hint: 'Export it as plain SVG (in Illustrator without “Preserve Editing Capabilities”), or delete the <!DOCTYPE …> part.',
      })
    }
  }

  #instruction(target: string) {
    if (!/^xml-/i.test(target)) return
    this.flaws.push({
      code: 'svg/active',
      line: this.#parser.line,
      what: `calls another file by <?${target}?>`,
      hint: 'Put the styles into the drawing itself and delete this line.',
    })
  }

  #start() {
    this.#startLine = this.#parser.line
    this.#lines.clear()
  }

  #openTag(tag: SaxesTagNS) {
    this.#count += 1
    if (this.#count > limits.elements) this.#end(tooMuch(this.#startLine, `has more than ${limits.elements} elements`))
    if (this.#open.length >= limits.depth)
      this.#end(tooMuch(this.#startLine, `nests more than ${limits.depth} elements deep`))
    const node = this.#node(tag)
    this.#open.at(-1)?.children.push(node)
    this.root ??= node
    this.#open.push(node)
  }

  #node(tag: SaxesTagNS): OpenNode {
    const attributes = Object.values(tag.attributes).map(attribute => this.#attribute(attribute))
    return { local: tag.local, namespace: tag.uri, attributes, children: [], text: '', line: this.#startLine }
  }

  #attribute({ name, local, uri, value }: SaxesAttributeNS): Attribute {
    return { written: name, local, namespace: uri, value, line: this.#lines.get(name) ?? this.#startLine }
  }

  #text(text: string) {
    const node = this.#open.at(-1)
    if (node !== undefined) node.text += text
  }

  #end(flaw: Flaw): never {
    this.stop = flaw
    throw new Error(flaw.what)
  }
}

const broken = { code: 'image/broken' } as const

function tooMuch(line: number, what: string): Flaw {
  return { code: 'image/bomb', line, what, hint: 'Simplify the drawing; a logo needs a few hundred elements.' }
}

function notXml(line: number, error: unknown): Flaw {
  const detail = error instanceof Error ? error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '') : String(error)
  return { ...broken, line, what: `is not valid XML (${detail})`, hint: 'Export the drawing again as plain SVG.' }
}
