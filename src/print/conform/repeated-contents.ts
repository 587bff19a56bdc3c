import type { PDFRef } from '@cantoo/pdf-lib'
import {
  type ContentKey,
  type Element,
  elementsOf,
  isContent,
  type Kid,
  keyOf,
  type Structure,
} from '../../pdf/structure.ts'
import type { Paint } from '../../pdf/walk.ts'
import { keyOfPaint, type TaggedStream } from './tagging.ts'

/**
 * Takes out of the structure what a style repeats on each sheet (`position: fixed`), or a table on each of its sheets,
 * but for the first time: it is read once, and what is repeated for the eye is an artifact (ISO 14289-1, 7.1). A text
 * that goes on may by chance look the same on some sheets, never on all.
 */
export function dropRepeatedContents({ kids }: Structure, streams: readonly TaggedStream[]): void {
  const elements = elementsOf(kids).filter(isOnSheets)
  const contents = elements.flatMap(element => element.kids.filter(isContent))
  const looks = looksOf(new Set(contents.map(({ page, mcid }) => keyOf(page, mcid))), streams)
  const inCells = new Set(elementsOf(elementsOf(kids).filter(isCell)))
  const sheets = new Set(streams.map(({ page }) => page)).size
  for (const element of elements) dropRepeats(element, looks, inCells.has(element) ? 2 : sheets)
}

function isCell({ type }: Element): boolean {
  return type === 'TD' || type === 'TH'
}

/** Only few elements reach over sheets. */
function isOnSheets({ kids }: Element): boolean {
  return new Set(kids.filter(isContent).map(({ page }) => page)).size > 1
}

/** What stands on fewer sheets than `least` is no repeat. */
function dropRepeats(element: Element, looks: ReadonlyMap<ContentKey, string>, least: number): void {
  const lookAt = (kid: Kid) => (isContent(kid) ? looks.get(keyOf(kid.page, kid.mcid)) : undefined)
  const pages = new Map<string | undefined, readonly (PDFRef | undefined)[]>()
  for (const kid of element.kids.filter(isContent)) {
    const known = pages.get(lookAt(kid)) ?? []
    if (!known.includes(kid.page)) pages.set(lookAt(kid), [...known, kid.page])
  }
  element.kids = element.kids.filter(kid => {
    const look = lookAt(kid)
    const [first, ...later] = pages.get(look) ?? []
    return !isContent(kid) || look === undefined || later.length + 1 < least || first === kid.page
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
