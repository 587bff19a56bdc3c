import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { dictAt } from '../pdf/objects.ts'
import { type Element, elementsOf, isElement, readStructure, type Structure } from '../pdf/structure.ts'
import { type Content, readContents } from './contents.ts'
import type { PdfFinding } from './finding.ts'
import { readNumberTree } from './number-tree.ts'
import { type RoleMap, readRoleMap, roleOf } from './roles.ts'

/** A PDF, read once for all rules. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly document: PDFDocument
  readonly structure: Structure | undefined
  /** In reading order. */
  readonly elements: readonly Element[]
  readonly parents: ReadonlyMap<Element, Element>
  readonly roles: RoleMap
  /** From content and annotations back to their elements, references as they stand there. */
  readonly parentTree: ReadonlyMap<number, PDFObject>
  /** Pages, and forms in their places, with what they paint. */
  readonly contents: readonly Content[]
}

/** Asks one thing of a PDF. */
export type PdfRule = (reading: Reading) => readonly PdfFinding[]

export function readAll(bytes: Uint8Array, document: PDFDocument): Reading {
  return { bytes, ...readTree(document), contents: readContents(document) }
}

/** What is asked of the structure alone: enough for the rules that an author can break. */
export function readTree(document: PDFDocument): Omit<Reading, 'bytes' | 'contents'> {
  const structure = readStructure(document)
  const elements = elementsOf(structure?.kids ?? [])
  const parents = new Map(elements.flatMap(parent => parent.kids.filter(isElement).map(kid => [kid, parent] as const)))
  const parentTree = readNumberTree(dictAt(structure?.root, 'ParentTree'))
  return { document, structure, elements, parents, parentTree, roles: readRoleMap(structure?.root) }
}

export type TreeReading = ReturnType<typeof readTree>

/** The standard type of an element. */
export function typeOf({ type }: Element, { roles }: Pick<Reading, 'roles'>): string | undefined {
  return roleOf(type, roles)
}

/** The elements in an element, through those without meaning of their own. */
export function kidsIn(element: Element, reading: Pick<Reading, 'roles'>): readonly Element[] {
  return element.kids
    .filter(isElement)
    .flatMap(kid => (typeOf(kid, reading) === 'NonStruct' ? kidsIn(kid, reading) : [kid]))
}
