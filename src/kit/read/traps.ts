import type { Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Change, Problem } from '../../diagnostics/diagnostic.ts'
import { quoted } from '../quoted.ts'

/** Text that YAML takes for something else: where, and the text that was meant. */
export type Lost = Problem & {
  readonly from: number
  readonly to: number
  readonly meant?: string
  readonly mend?: Change
}

interface Written {
  readonly text: string
  /** The names that some alias of the file uses. */
  readonly anchors: ReadonlySet<string>
}

const stringTag = 'tag:yaml.org,2002:str'

/** UTF-16 units: nobody writes a tag farther from what it is of, and a megabyte of spaces must not cost seconds. */
const farthestProperty = 200

/** What a scalar says in the file, never a converted value: `1.10` stays `1.10`. */
export function rawText(node: Scalar): string {
  return node.source ?? String(node.value)
}

/** A text that a hash cuts off, or whose beginning YAML takes for a tag or an anchor. */
export function lostText(node: Scalar, written: Written): Lost | undefined {
  return propertyLost(node, written) ?? (node.type === 'PLAIN' ? hashLost(node, written) : undefined)
}

/** A tag or a lone anchor before a list or a map. */
export function valueLost(node: YAMLMap | YAMLSeq, written: Written): Lost | undefined {
  return node.tag === undefined ? undefined : propertyLost(node, written)
}

function propertyLost(node: Scalar | YAMLMap | YAMLSeq, written: Written): Lost | undefined {
  const tagged = node.tag !== undefined && node.tag !== stringTag
  const anchored = node.anchor !== undefined && !written.anchors.has(node.anchor) && isPlain(node)
  if (!tagged && !anchored) return undefined
  const from = propertiesStart(node, written.text)
  const to = Math.max(node.range?.[1] ?? from, from + 1)
  const meant = written.text.slice(from, to).trimEnd()
  const what = tagged ? 'a tag: a note to the program that reads the file' : 'a name for the text, not as part of it'
  return {
    code: 'yaml/lost-text',
    message: `YAML reads the word ${meant.split(/\s/)[0] ?? ''} as ${what}`,
    hint: isPlain(node) ? `Put the text in quotes: ${quoted(meant)}` : 'Remove it.',
    from,
    to,
    ...(isPlain(node) ? { meant, ...quoting({ from, to: from + meant.length }, meant) } : {}),
  }
}

/** One line in quotes is surely what was meant; several lines are somebody’s layout. */
export function quoting(
  { from, to }: { readonly from: number; readonly to: number },
  meant: string,
): { readonly mend?: Change } {
  return meant.includes('\n') ? {} : { mend: { from, to, text: quoted(meant) } }
}

function isPlain(node: Scalar | YAMLMap | YAMLSeq): boolean {
  return 'type' in node && node.type === 'PLAIN'
}

/** A node's range begins after its tag and its anchor, which may stand on a line before it. */
function propertiesStart(node: Scalar | YAMLMap | YAMLSeq, text: string): number {
  const start = node.range?.[0] ?? 0
  const before = Math.max(0, start - farthestProperty)
  const most = [node.tag, node.anchor].filter(property => property !== undefined).length
  const properties = new RegExp(`(?:(?<=^|\\s|[[{,])[!&]\\S*\\s*){1,${most}}$`).exec(text.slice(before, start))
  return properties ? before + properties.index : start
}

/** `#1`, `#MuseumNight opens`: no remark after it, and no key that somebody switched off. */
const isWord = /^\s*#(?!\S*:)[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\s(?!#)|$|[.,!?…])(?!.*\s#)/u

/** YAML 1.2.2 section 6.6: a hash after a space begins a comment; people put a space after it when they mean one. */
function hashLost(node: Scalar, { text }: Written): Lost | undefined {
  const [start, end] = node.range ?? [0, 0]
  const rest = text.slice(end, lineEnd(text, end))
  const hash = start === end ? /^\s*#(?=\S)/ : /^\s+#(?=\S)/
  if (!hash.test(rest)) return undefined
  const meant = (text.slice(start, end) + rest).trim()
  const [hashAt, to] = [end + rest.indexOf('#'), end + rest.trimEnd().length]
  return {
    code: 'yaml/lost-text',
    message: `Everything from the hash on is read as a comment: “${rest.trim()}” is lost`,
    hint: `Put the text in quotes: ${quoted(meant)} (a comment has a space after its hash)`,
    from: hashAt,
    to,
    meant,
    ...(isWord.test(rest) ? quoting({ from: start === end ? hashAt : start, to }, meant) : {}),
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
