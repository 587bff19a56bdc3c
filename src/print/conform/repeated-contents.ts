import { type Element, elementsOf, isContent, type MarkedContent, type Structure } from '../../pdf/structure.ts'
import type { Paint } from '../../pdf/walk.ts'
import { type ContentKey, keyOf, keyOfPaint, type TaggedStream } from './tagging.ts'

/**
 * Takes out of the structure what a style repeats on each sheet (`position: fixed`), but for the first time: it is
 * read once, and what is repeated for the eye is an artifact (ISO 14289-1, 7.1).
 */
export function dropRepeatedContents({ kids }: Structure, streams: readonly TaggedStream[]): void {
  const elements = elementsOf(kids).filter(isOnSheets)
  const contents = elements.flatMap(element => element.kids.filter(isContent))
  const looks = looksOf(new Set(contents.map(({ page, mcid }) => keyOf(page, mcid))), streams)
  for (const element of elements) dropRepeats(element, looks)
}

/** Only few elements reach over sheets. */
function isOnSheets({ kids }: Element): boolean {
  return new Set(kids.filter(isContent).map(({ page }) => page)).size > 1
}

function dropRepeats(element: Element, looks: ReadonlyMap<ContentKey, string>): void {
  const firsts = new Map<string, MarkedContent>()
  element.kids = element.kids.filter(kid => {
    const look = isContent(kid) ? looks.get(keyOf(kid.page, kid.mcid)) : undefined
    if (!isContent(kid) || look === undefined) return true
    const first = firsts.get(look) ?? kid
    firsts.set(look, first)
    return first.page === kid.page
  })
}

/** What a piece of content shows, and where on its sheet. */
function looksOf(keys: ReadonlySet<ContentKey>, streams: readonly TaggedStream[]): ReadonlyMap<ContentKey, string> {
  const looks = new Map<ContentKey, string>()
  for (const stream of streams)
    for (const paint of stream.paints) {
      const key = keyOfPaint(stream, paint)
      if (key !== undefined && keys.has(key)) looks.set(key, `${looks.get(key) ?? ''}${lookOf(paint)}\n`)
    }
  return looks
}

function lookOf({ kind, box, shown = [] }: Paint): string {
  const place = box?.map(Math.round).join(' ') ?? ''
  return [kind, place, ...shown.map(({ codes }) => Buffer.from(codes).toString('base64'))].join(' ')
}
