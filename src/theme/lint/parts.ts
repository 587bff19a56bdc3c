import { afterName, betweenTags, type Ear, type Html, readHtml, sameHtml } from './html.ts'
import { isBlock, isContent, isMustache, isPartial, isPath } from './nodes.ts'
import type { Notes } from './notes.ts'
import { afterValue } from './place.ts'
import { eitherOf } from './value.ts'

interface Placed {
  readonly notes: Notes
  readonly from: number
}

export interface Tag extends Placed {
  readonly is: 'tag'
  readonly name: string
  readonly closing: boolean
  /** Written as `<path/>`. */
  readonly emptied: boolean
}

/** An id that is the same each time. */
export interface Id extends Placed {
  readonly is: 'id'
  readonly name: string
}

/** What comes of a block: with and without what it asks for, or any number of times. */
export interface Fork {
  readonly is: 'fork'
  readonly ways: readonly (readonly Part[])[]
  readonly repeats: boolean
}

export interface Call extends Placed {
  readonly is: 'call'
  readonly name: string
}

/** What of a template decides whether its elements are closed and its ids stand once. */
export type Part = Tag | Id | Fork | Call

/** The parts of a template in their order; none of one whose tags themselves are broken, which the walk tells. */
export function partsOf(program: hbs.AST.Program, notes: Notes): readonly Part[] | undefined {
  const { html, parts, broken } = read(program, betweenTags, notes)
  return broken || html.mode !== 'text' ? undefined : parts
}

interface Read {
  readonly html: Html
  readonly parts: readonly Part[]
  readonly broken: boolean
}

function read(program: hbs.AST.Program | undefined, start: Html, notes: Notes): Read {
  const parts: Part[] = []
  const ear = earOf(parts, notes)
  const nodes = program?.body ?? []
  return nodes.reduce<Read>((before, node) => readNode(node, before, { parts, ear, notes }), {
    html: start,
    parts,
    broken: false,
  })
}

interface Reading {
  readonly parts: Part[]
  readonly ear: Ear
  readonly notes: Notes
}

function readNode(node: hbs.AST.Statement, before: Read, { parts, ear, notes }: Reading): Read {
  const { html } = before
  const from = notes.offsetOf(node.loc.start)
  if (isContent(node)) return { ...before, html: readHtml(html, node.original, from, ear) }
  if (isMustache(node)) return { ...before, html: afterValue(html) }
  if (isPartial(node)) parts.push({ is: 'call', name: isPath(node.name) ? node.name.original : '', notes, from })
  if (!isBlock(node)) return before
  const block = readBlock(node, afterName(html, from, ear), notes)
  parts.push(...block.parts)
  return { html: block.html, parts, broken: before.broken || block.broken }
}

function readBlock(node: hbs.AST.BlockStatement, start: Html, notes: Notes): Read {
  const end = notes.offsetOf(node.loc.end)
  const [one, other] = [readWay(node.program, start, { end, notes }), readWay(node.inverse, start, { end, notes })]
  const fork: Fork = { is: 'fork', ways: [one.parts, other.parts], repeats: node.path.original === 'each' }
  const isSame = sameHtml(one.html, other.html)
  const html = isSame ? eitherOf(one.html, other.html) : start
  return { html, parts: [fork], broken: !isSame || one.broken || other.broken }
}

function readWay(
  program: hbs.AST.Program | undefined,
  start: Html,
  { end, notes }: { readonly end: number; readonly notes: Notes },
): Read {
  const way = read(program, start, notes)
  const parts = [...way.parts]
  return { ...way, html: afterName(way.html, end, earOf(parts, notes)), parts }
}

function earOf(parts: Part[], notes: Notes): Ear {
  return {
    tell: () => undefined,
    tag: ({ element: name, closing, from }) => {
      if (name !== '') parts.push({ is: 'tag', name, closing, emptied: false, notes, from })
    },
    emptied: () => {
      const index = parts.findLastIndex(({ is }) => is === 'tag')
      const tag = parts[index]
      if (tag?.is === 'tag') parts[index] = { ...tag, emptied: true }
    },
    attribute: ({ attribute, value, others, from }) => {
      if (attribute === 'id' && others.length === 0 && /^[\w-]+$/.test(value))
        parts.push({ is: 'id', name: value, notes, from })
    },
  }
}
