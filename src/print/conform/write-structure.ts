import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { name } from '../../pdf/objects.ts'
import { standardType, standardTypes } from '../../pdf/standard-types.ts'
import { type Element, elementsOf, isContent, isElement, isReference, type Structure } from '../../pdf/structure.ts'
import type { MarkedStream } from './mark-contents.ts'
import type { Owner } from './tagging.ts'

/** Writes the tree and its role map anew (ISO 32000-1, 14.7.2 and 14.7.3), with the numbers that content has now. */
export function writeStructure(document: PDFDocument, structure: Structure, marked: readonly MarkedStream[]): void {
  const { context } = document
  const { root, ref } = structure
  const places = placesOf(marked)
  for (const element of elementsOf(structure.kids)) writeElement(element, places)
  for (const element of structure.kids) element.dict.set(name('P'), ref)
  root.set(name('K'), context.obj(structure.kids.map(kid => kid.ref)))
  root.set(name('RoleMap'), context.obj(roleMapOf(structure)))
}

/** Where the content of an owner went to. */
interface Place {
  readonly mcid: number
  readonly page: PDFRef
  readonly form?: PDFRef
}

type Places = ReadonlyMap<Owner['content'], readonly Place[]>

function placesOf(marked: readonly MarkedStream[]): Places {
  const places = new Map<Owner['content'], Place[]>()
  for (const { stream, sequences } of marked)
    sequences.forEach(({ owner }, mcid) => {
      const { page, form } = stream
      const all = places.get(owner.content) ?? []
      all.push({ mcid, page, ...(form ? { form } : {}) })
      places.set(owner.content, all)
    })
  return places
}

function writeElement({ dict, ref, type, kids }: Element, places: Places): void {
  const { context } = dict
  const page = kids.filter(isContent).flatMap(kid => places.get(kid) ?? [])[0]?.page
  const written = kids.flatMap((kid): readonly PDFObject[] => {
    if (isElement(kid)) {
      kid.dict.set(name('P'), ref)
      return [kid.ref]
    }
    if (isReference(kid)) return [context.obj({ Type: 'OBJR', Obj: kid.object, ...(kid.page ? { Pg: kid.page } : {}) })]
    return (places.get(kid) ?? []).map(place => contentReference(place, page, dict))
  })
  dict.set(name('S'), name(type))
  if (page) dict.set(name('Pg'), page)
  else dict.delete(name('Pg'))
  const [only] = written
  dict.set(name('K'), only && written.length === 1 ? only : context.obj([...written]))
}

/** A number alone where the page is the element's own (ISO 32000-1, 14.7.4.2). */
function contentReference({ mcid, page, form }: Place, own: PDFRef | undefined, { context }: PDFDict): PDFObject {
  if (page === own && !form) return context.obj(mcid)
  return context.obj({ Type: 'MCR', Pg: page, MCID: mcid, ...(form ? { Stm: form } : {}) })
}

function roleMapOf(structure: Structure): Readonly<Record<string, string>> {
  const types = new Set(elementsOf(structure.kids).map(({ type }) => type))
  const strange = [...types].filter(type => !standardTypes.has(type)).sort()
  return Object.fromEntries(strange.map(type => [type, standardType(type)]))
}
