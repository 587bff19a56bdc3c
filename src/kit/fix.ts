import { isScalar, type LineCounter, type Scalar } from 'yaml'
import { changed, inOrder } from '../diagnostics/changes.ts'
import type { Change, Edit, Finding, Fix, Path } from '../diagnostics/diagnostic.ts'
import { type Data, dataAt } from './data.ts'
import { asWritten, keyAt, type Located, nodeAt } from './place.ts'
import { pointsOf } from './prose/place.ts'
import { quoted } from './quoted.ts'
import { rawText } from './read/traps.ts'
import { parseYaml } from './read/yaml.ts'
import { placeInSource, runsOf } from './scalar/runs.ts'
import { spelled } from './scalar/words.ts'

type Source = Located & { readonly text: string; readonly data: Data }

/**
 * The edits that mend a finding in the file where its text stands; none for a finding that a person has to mend, and
 * where the file says the text in a way that cannot be changed at this place. `at` is where the text is written.
 */
export function fixOf(source: Source, { changes, excerpt, code }: Finding, at: Path): Fix | undefined {
  if (!changes) return undefined
  if (excerpt?.file !== undefined) return { edits: fileEdits(excerpt.text, inOrder(changes)), says: [] }
  if (code === 'kit/unknown-key') return keyFix(source, changes, at)
  const value = dataAt(source.data, at)
  const node = nodeAt(source, at)
  if (!isScalar(node) || (excerpt && excerpt.text !== value)) return undefined
  if (typeof node.value !== 'string' || losesText(node, changes)) return quotingFix(source, { node, changes, at })
  const edits = scalarEdits(source, node, changes)
  return edits && typeof value === 'string'
    ? { edits, says: [{ at: asWritten(source, at), changes: inOrder(changes) }] }
    : undefined
}

function fileEdits(text: string, changes: readonly Change[]): readonly Edit[] {
  const at = pointsOf(text)
  return changes.map(({ from, to, text: instead }) => ({ range: { start: at(from), end: at(to) }, text: instead }))
}

function keyFix(source: Source, changes: readonly Change[], at: Path): Fix | undefined {
  const key = keyAt(source, at)
  const edits = isScalar(key) ? scalarEdits(source, key, changes) : undefined
  return edits && { edits, says: [{ at: asWritten(source, at), key: changed(String(at.at(-1)), changes) }] }
}

interface Quoting {
  readonly node: Scalar
  readonly changes: readonly Change[]
  readonly at: Path
}

/** `tel:+493023125120` is a text, and what is left of it would be a number. */
function losesText(node: Scalar, changes: readonly Change[]): boolean {
  const text = rawText(node)
  if (node.type !== 'PLAIN' || /\s/.test(text)) return false
  const after = changed(text, changes)
  const read = parseYaml(after).documents[0]?.contents
  return !isScalar(read) || read.value !== after
}

/** A number, or a yes or no, becomes the text that stands there. */
function quotingFix(source: Source, { node, changes, at }: Quoting): Fix | undefined {
  const value = changed(rawText(node), changes)
  const [from, to] = node.range ?? [0, 0]
  return from === to
    ? undefined
    : {
        edits: [editBetween(source.lines, { from, to, text: quoted(value) })],
        says: [{ at: asWritten(source, at), value }],
      }
}

function scalarEdits(source: Source, node: Scalar, changes: readonly Change[]): readonly Edit[] | undefined {
  const runs = runsOf(node, source.text)
  const edits = inOrder(changes).flatMap(change => {
    const place = placeInSource(runs, change)
    if (!place) return []
    return [editBetween(source.lines, { from: place[0], to: place[1], text: spelled(change.text, node.type) })]
  })
  return edits.length > 0 && edits.length === inOrder(changes).length ? edits : undefined
}

/** The change of a file’s text as an edit of it. */
export function editBetween(lines: LineCounter, { from, to, text }: Change): Edit {
  const start = lines.linePos(from)
  const end = lines.linePos(to)
  return { range: { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } }, text }
}
