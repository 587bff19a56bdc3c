import { type Box, union } from '../../pdf/geometry.ts'
import { arrayAt, numbersOf } from '../../pdf/objects.ts'
import type { Structure } from '../../pdf/structure.ts'
import type { Paint } from '../../pdf/walk.ts'
import { copyName } from './copy-repeats.ts'
import { keyOfPaint, type Owner, ownersOf, type TaggedStream } from './tagging.ts'

/** A stream whose content is marked anew, each sequence with its element. */
export interface MarkedStream {
  readonly stream: TaggedStream
  readonly bytes: Uint8Array
  /** By MCID, from 0 on. */
  readonly sequences: readonly Sequence[]
}

export interface Sequence {
  readonly owner: Owner
  readonly box: Box | undefined
}

/**
 * Marks everything that a stream paints: as the content of its element, else as artifact (ISO 14289-1, 7.1). Marks
 * open before and close behind whole paths and whole texts, and nothing else of the stream changes.
 */
export function markContents(structure: Structure, streams: readonly TaggedStream[]): readonly MarkedStream[] {
  const owners = ownersOf(structure)
  return streams.map(stream => markStream(stream, owners))
}

/** Paints that follow each other and belong together. */
interface Run {
  readonly owner: Owner | undefined
  /** Bytes. */
  readonly from: number
  to: number
  box: Box | undefined
  /** What opens it, as long as it has no number. */
  readonly artifact: string
}

function markStream(stream: TaggedStream, owners: ReadonlyMap<string, Owner>): MarkedStream {
  const runs = runsOf(stream, owners)
  const sequences = runs.flatMap(({ owner, box }) => (owner ? [{ owner, box }] : []))
  return { stream, bytes: rewritten(stream, runs), sequences }
}

function runsOf(stream: TaggedStream, owners: ReadonlyMap<string, Owner>): readonly Run[] {
  const height = numbersOf(arrayAt(stream.dict, 'MediaBox'))[3] ?? 0
  const runs: Run[] = []
  for (const paint of stream.paints) {
    const owner = owners.get(keyOfPaint(stream, paint) ?? '')
    const artifact = owner ? '' : artifactOf(paint, height)
    const last = runs.at(-1)
    const goesOn = last !== undefined && last.owner === owner && last.artifact === artifact
    if (last && ((goesOn && !isParted(stream, last.to, paint.from)) || paint.from < last.to)) {
      last.to = Math.max(last.to, paint.to)
      last.box = union(last.box, paint.box)
    } else runs.push({ owner, artifact, from: paint.from, to: paint.to, box: paint.box })
  }
  return runs
}

function isParted({ parts }: TaggedStream, from: number, to: number): boolean {
  return parts.some(part => from <= part && part < to)
}

/** The part of a page, above and below, where untagged text is a header or footer. */
const margin = 0.12

const layout = '/Artifact <</Type/Layout>>BDC'

/** ISO 32000-1, table 330. */
function artifactOf({ kind, box }: Paint, height: number): string {
  if (kind !== 'text' || !box || height === 0) return layout
  const [, y] = box
  if (y > height * (1 - margin)) return '/Artifact <</Type/Pagination/Subtype/Header>>BDC'
  return y < height * margin ? '/Artifact <</Type/Pagination/Subtype/Footer>>BDC' : layout
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

function rewritten({ bytes, marks: old, repeats }: TaggedStream, runs: readonly Run[]): Uint8Array {
  let mcid = 0
  const marks = runs.flatMap(({ owner, artifact, from, to }): readonly Edit[] => {
    const open = owner ? `/${owner.element.type} <</MCID ${mcid}>>BDC` : artifact
    if (owner) mcid += 1
    return [
      { from, to: from, text: `${open}\n` },
      { from: to, to, text: '\nEMC' },
    ]
  })
  // Those inside of texts say how a letter reads (`ActualText`), and stay.
  const gone = old.map(span => ({ ...span, text: '' }))
  const copies = repeats.map(({ paint: { from, to, resource = '' } }) => ({
    from,
    to,
    text: `/${copyName(resource)} Do`,
  }))
  return edited(
    bytes,
    // Those that begin at the same byte stay in this order: a mark opens before what it holds.
    [...marks, ...gone, ...copies].toSorted((a, b) => a.from - b.from),
  )
}

function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  for (const { from, to, text } of edits) {
    parts.push(bytes.subarray(at, from), Buffer.from(text, 'latin1'))
    at = to
  }
  return new Uint8Array(Buffer.concat([...parts, bytes.subarray(at)]))
}
