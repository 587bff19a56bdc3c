import { name } from '../../pdf/objects.ts'
import { groups, isInlineType } from '../../pdf/standard-types.ts'
import { type Element, elementsOf, isElement, isOf, type Kid, type Structure } from '../../pdf/structure.ts'
import type { NewElement } from './new-element.ts'

/** Besides the grouping types: what takes a paragraph for each box of text in it. */
const takesParagraphs: ReadonlySet<string> = new Set(['LI', 'LBody', 'TD', 'TH'])

/**
 * Takes the elements out that mean nothing. Chromium writes a NonStruct for every box and every run of text; what
 * they hold moves up, and text that then stands among blocks becomes a paragraph, because grouping elements hold no
 * content (ISO 32000-1, 14.8.4.2).
 */
export function flatten(structure: Structure, make: NewElement): void {
  const all = elementsOf(structure.kids)
  const runs = new Set(all.filter(({ type, kids }) => type === 'NonStruct' && !kids.some(isElement)))
  for (const element of structure.kids) tidy(element, element.type, { runs, make })
}

interface Flattening {
  /** The runs of text: NonStructs that hold no element. */
  readonly runs: ReadonlySet<Element>
  readonly make: NewElement
}

/** `place` is the type of the nearest element around that means something. */
function tidy(element: Element, place: string, flattening: Flattening): void {
  const own = element.type === 'NonStruct' ? place : element.type
  for (const kid of element.kids.filter(isElement)) tidy(kid, own, flattening)
  const hasWords = element.kids.some(kid => isElement(kid) && (flattening.runs.has(kid) || isWord(kid)))
  const takesBoxes = !hasWords && (groups(own) || takesParagraphs.has(own))
  const kids = element.kids.flatMap(kid => {
    if (!isElement(kid) || kid.type !== 'NonStruct') return [kid]
    return dissolved(kid, takesBoxes && !flattening.runs.has(kid))
  })
  element.kids = wraps(element, own, kids) ? wrapLines(kids, flattening.make) : kids
}

/** What takes the place of a NonStruct: a paragraph, what keeps its language, or what it holds. */
function dissolved(element: Element, isBox: boolean): readonly Kid[] {
  const isLine = element.kids.every(isInline)
  if (element.kids.length === 0) return []
  if (isLine && isBox) element.type = 'P'
  else if (element.dict.has(name('Lang'))) element.type = isLine ? 'Span' : 'Div'
  else return element.kids
  return [element]
}

function wraps({ type }: Element, own: string, kids: readonly Kid[]): boolean {
  const isMixed = !kids.every(isInline)
  return groups(own) ? isMixed || type !== 'NonStruct' : isMixed && takesParagraphs.has(own)
}

/** Lines between blocks become paragraphs. A picture alone may stand among blocks. */
function wrapLines(kids: readonly Kid[], make: NewElement): readonly Kid[] {
  const wrapped: Kid[] = []
  let line: Kid[] = []
  const endLine = () => {
    wrapped.push(...(line.every(kid => isOf(kid, 'Figure')) ? line : [make('P', line)]))
    line = []
  }
  for (const kid of kids) {
    if (isInline(kid)) line.push(kid)
    else {
      endLine()
      wrapped.push(kid)
    }
  }
  endLine()
  return wrapped
}

function isInline(kid: Kid): boolean {
  return !isElement(kid) || isInlineType(kid.type)
}

function isWord(kid: Element): boolean {
  return kid.type !== 'NonStruct' && isInlineType(kid.type) && kid.type !== 'Figure'
}
