import { type ContentKey, type Element, isContent, isElement, keyOf, type Structure } from '../../pdf/structure.ts'
import type { Paint } from '../../pdf/walk.ts'
import { isPicture } from './figures.ts'
import { keyOfPaint, type TaggedStream } from './tagging.ts'

/** Elements beside pictures whose drawings say something: elsewhere lines, areas and pictures only adorn. */
const speaking: ReadonlySet<string> = new Set(['Formula', 'Form', 'Lbl'])

/**
 * Takes out of the structure what is no real content (ISO 14289-1, 7.1): rules, borders and backgrounds, which
 * Chromium tags with the box that they adorn, and marked content that no page paints. It becomes artifact.
 */
export function dropDecoration(structure: Structure, streams: readonly TaggedStream[]): void {
  const worth = worthOf(streams)
  const drop = (element: Element, speaks: boolean): void => {
    const isSpeaking = speaks || isPicture(element) || speaking.has(element.type)
    element.kids = element.kids.filter(kid => {
      const found = isContent(kid) ? worth.get(keyOf(kid.page, kid.mcid)) : 'real'
      return found === 'real' || (isSpeaking && found === 'drawn')
    })
    for (const kid of element.kids.filter(isElement)) drop(kid, isSpeaking)
  }
  for (const element of structure.kids) drop(element, false)
}

type Worth = 'real' | 'drawn'

function worthOf(streams: readonly TaggedStream[]): ReadonlyMap<ContentKey, Worth> {
  const worth = new Map<ContentKey, Worth>()
  for (const stream of streams)
    for (const paint of stream.paints) {
      const key = keyOfPaint(stream, paint)
      if (key !== undefined && worth.get(key) !== 'real') worth.set(key, isReal(paint) ? 'real' : 'drawn')
    }
  return worth
}

function isReal({ kind }: Paint): boolean {
  return kind === 'text' || kind === 'xobject'
}
