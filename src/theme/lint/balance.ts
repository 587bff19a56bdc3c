import type { Fork, Part, Tag } from './parts.ts'

/** What a row of parts does to the elements that are open where it begins. */
export interface Effect {
  /** End tags of elements that it did not open. */
  readonly closes: readonly Tag[]
  /** Elements that it leaves open, the innermost last. */
  readonly opens: readonly Tag[]
  readonly faults: readonly Fault[]
  /** Names of elements that come and go with blocks, so that nobody can tell where they end. */
  readonly unsure: ReadonlySet<string>
}

export interface Fault {
  readonly tag: Tag
  /** The end tag that came too early; none at the end of the page. */
  readonly before?: Tag
}

/** The effect of a partial by its name; none where nobody knows it. */
export type EffectOf = (name: string) => Effect | undefined

/** Elements without an end tag (HTML, 13.1.2). */
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements whose end tag may be left out (HTML, 13.1.2.4). */
const optional = new Set(
  'html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(' '),
)

/** Elements that `/>` does not close, as it does those of a drawing. */
const plain =
  /^(article|aside|b|bdi|blockquote|button|details|div|dl|em|figcaption|figure|footer|h[1-6]|header|i|main|nav|ol|picture|section|small|span|strong|summary|table|time|ul)$/

/** Elements whose start tag may be left out, so that an end tag alone is right. */
const startless = new Set(['html', 'head', 'body', 'colgroup', 'tbody'])

/** Partials that call one another twice double what they leave open. */
const most = 1000

/** What parts do to open elements; none where nobody knows it, as with a partial that calls itself. */
export function effectOf(parts: readonly Part[], ofPartial: EffectOf): Effect | undefined {
  const frame: Frame = { closes: [], opens: [], faults: [], unsure: new Set() }
  const isKnown = parts.every(part => {
    if (part.is === 'id') return true
    const effect = part.is === 'tag' ? nothing : part.is === 'call' ? ofPartial(part.name) : ofFork(part, ofPartial)
    if (part.is === 'tag') meet(part, frame)
    if (effect) join(effect, frame)
    return effect && frame.closes.length + frame.opens.length + frame.faults.length < most
  })
  return isKnown ? frame : undefined
}

const nothing: Effect = { closes: [], opens: [], faults: [], unsure: new Set() }

/** Whatever is surely wrong on a page: elements that nobody closes, and end tags that close nothing. */
export function imbalances({ closes, opens, faults, unsure }: Effect): readonly Fault[] {
  const open = opens.filter(({ name }) => !optional.has(name))
  const all = [...faults, ...[...closes, ...open].map(tag => ({ tag }))]
  return all.filter(({ tag, before }: Fault) => !unsure.has(tag.name) && !(before && unsure.has(before.name)))
}

interface Frame {
  readonly closes: Tag[]
  opens: Tag[]
  readonly faults: Fault[]
  readonly unsure: Set<string>
}

function meet(tag: Tag, frame: Frame): void {
  if (tag.closing) close(tag, frame)
  else if (!voids.has(tag.name) && !(tag.emptied && !plain.test(tag.name))) frame.opens.push(tag)
}

function close(tag: Tag, frame: Frame): void {
  const index = frame.opens.findLastIndex(({ name }) => name === tag.name)
  const inside = frame.opens.slice(index + 1).filter(({ name }) => !optional.has(name))
  if (index >= 0) {
    frame.faults.push(...inside.map(one => ({ tag: one, before: tag })))
    frame.opens = frame.opens.slice(0, index)
    return
  }
  if (startless.has(tag.name)) return
  // One that stands inside of an element of this row closes nothing outside of it.
  if (inside.length > 0 || voids.has(tag.name)) frame.faults.push({ tag })
  else frame.closes.push(tag)
}

function join(effect: Effect, frame: Frame): void {
  frame.faults.push(...effect.faults)
  for (const name of effect.unsure) frame.unsure.add(name)
  for (const tag of effect.closes) close(tag, frame)
  frame.opens.push(...effect.opens)
}

/** Ways that do the same go on together; of others, whatever they open and close is unsure from here on. */
function ofFork({ ways, repeats }: Fork, ofPartial: EffectOf): Effect | undefined {
  const known = ways.flatMap(way => effectOf(way, ofPartial) ?? [])
  const [one, other] = known
  if (!one || !other) return undefined
  const faults = known.flatMap(effect => effect.faults)
  const unsure = known.flatMap(effect => [...effect.unsure])
  if (tracks(one) === tracks(other) && !repeats) return { ...one, faults, unsure: new Set(unsure) }
  const left = known.flatMap(({ closes, opens }) => [...closes, ...opens].map(({ name }) => name))
  return { closes: [], opens: [], faults, unsure: new Set([...unsure, ...left]) }
}

function tracks({ closes, opens }: Effect): string {
  return `${closes.map(({ name }) => name)} ${opens.map(({ name }) => name)}`
}
