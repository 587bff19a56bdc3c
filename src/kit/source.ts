import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Document, isMap as isMapNode, isScalar, type LineCounter } from 'yaml'
import {
  type Diagnostic,
  type Fix,
  type Outcome,
  type Position,
  type Problem,
  type Range,
  severityOf,
} from '../diagnostics/diagnostic.ts'
import { Mendable } from '../diagnostics/mendable.ts'
import { type DataMap, isMap } from './data.ts'
import { editBetween } from './fix.ts'
import { isBelow } from './is-below.ts'
import { rangeOf } from './place.ts'
import { readData } from './read/read-data.ts'
import { readTextFile, type TextRead, type Unsaved } from './read/read-text.ts'
import { depthLimit, entryLimit, type ParsedYaml, parseYaml } from './read/yaml.ts'
import { syntaxProblems } from './syntax/syntax.ts'

/** A `presskit.yaml` that was read and is a map of keys; whether it is a kit is another question. */
export interface Source {
  /** As the user named it. */
  readonly file: string
  /** The kit's folder: absolute, without links. */
  readonly folder: string
  readonly text: string
  /** What is to be read in place of the files that lie on the disk. */
  readonly unsaved: Unsaved
  readonly document: Document
  readonly lines: LineCounter
  readonly data: DataMap
  /** Keys of the file, by `pathKey` of those that they are in the data, where those are others. */
  readonly names?: ReadonlyMap<string, string>
  /** Problems that did not keep the file from being read: `loadKit` reports them beside its own. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a kit's file, or `presskit.yaml` in the folder that is named: at most 1 MiB of UTF-8, one YAML 1.2 document of
 * at most 100 levels and 25,000 entries. Throws `Mendable` when there is no such file; everything that is wrong in it is a diagnostic.
 */
export async function readSource(file: string, unsaved: Unsaved = new Map()): Promise<Outcome<Source>> {
  const named = unsaved.has(file) ? file : await kitFile(file)
  const folder = await realpath(dirname(named))
  const read = unsaved.get(named) ?? (await readInside(folder, named))
  if (read.problem) return failed(named, [{ ...read.problem, ...(read.at ? { range: pointAt(read.at) } : {}) }])
  const text = read.text
  const parsed = parseYaml(text)
  const problems = readingProblems(text, parsed)
  if (problems.length > 0) return failed(named, problems)
  return sourceOf({ file: named, folder, text, unsaved }, parsed)
}

async function kitFile(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  const named = found?.isDirectory() ? join(file, 'presskit.yaml') : file
  if (found && (!found.isDirectory() || (await stat(named).catch(() => undefined)))) return named
  throw new Mendable(
    'usage',
    `There is no kit at ${file}: ${basename(named)} is not there.`,
    'Name the folder that holds presskit.yaml, or the file itself.',
  )
}

/** What a link brings from elsewhere is no part of the kit, and a report would show its lines. */
async function readInside(folder: string, file: string): Promise<TextRead> {
  if (isBelow(folder, await realpath(file))) return readTextFile(file)
  return {
    problem: {
      code: 'file/outside',
      message: `${basename(file)} is a link that leads out of its folder`,
      hint: 'Copy the file itself into the folder, in the place of the link.',
    },
  }
}

type LinePos = ReturnType<LineCounter['linePos']>
type Placed = Problem & { readonly range?: Range; readonly fix?: Fix }

function failed(file: string, problems: readonly Placed[]): Outcome<Source> {
  return { diagnostics: problems.map(problem => ({ ...problem, severity: severityOf(problem), file })) }
}

function pointAt({ line, column }: Position): Range {
  return { start: { line, column }, end: { line, column: column + 1 } }
}

/** What leaves no data to go on with. */
function readingProblems(text: string, parsed: ParsedYaml): readonly Placed[] {
  if (parsed.beyond) return [beyondLimit(parsed.beyond.limit, parsed.lines.linePos(parsed.beyond.at))]
  const version = versionProblem(text)
  const syntax = syntaxProblems(text, parsed)
  if (version || syntax.length > 0) return [...(version ? [version] : []), ...syntax]
  const [first, second] = parsed.documents
  if (second) return [several(parsed.lines.linePos(second.range?.[0] ?? 0))]
  if (!first?.contents || isEmptyScalar(first.contents)) return [empty]
  return isMapNode(first.contents) ? [] : [notKeys]
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null
}

/** YAML 1.1 has other rules for what is text: `no` and `12:30` are none. */
function versionProblem(text: string): Placed | undefined {
  const found = /^%YAML[ \t]+(?!1\.2\s)(\S*).*$/m.exec(text)
  if (!found || /^[^%#\s]/m.test(text.slice(0, found.index))) return undefined
  const line = text.slice(0, found.index).split('\n').length
  return {
    code: 'yaml/syntax',
    message: `The file asks to be read as YAML ${found[1]}, which takes texts such as no and 12:30 for something else`,
    hint: 'Remove this line; presskit reads YAML 1.2.',
    range: { start: { line, column: 1 }, end: { line, column: found[0].trimEnd().length + 1 } },
  }
}

const limits = {
  depth: {
    message: `More than ${depthLimit} lists or maps stand in one another here`,
    hint: 'Look for brackets or indentation that went wrong; a kit needs about eight levels.',
  },
  entries: {
    message: `The file has more than ${entryLimit} keys and list items; the rest of it, from here on, was not read`,
    hint: 'Look whether this is a kit at all; one of 500 speakers needs some 10,000.',
  },
} as const

function beyondLimit(limit: keyof typeof limits, { line, col }: LinePos): Placed {
  return { code: 'yaml/limit', ...limits[limit], range: pointAt({ line, column: col }) }
}

function several({ line, col }: LinePos): Placed {
  return {
    code: 'yaml/syntax',
    message: 'A second document begins here, and a kit is one document',
    hint: 'Remove the line --- (or ...) before it; a second kit goes into a folder of its own.',
    range: pointAt({ line, column: col }),
  }
}

const empty: Placed = {
  code: 'kit/missing',
  message: 'The file is empty',
  hint: 'Begin with the line presskit: 1, then languages, release and contacts.',
  range: pointAt({ line: 1, column: 1 }),
}

const notKeys: Placed = {
  code: 'kit/type',
  message: 'The file should be keys and values, such as presskit: 1',
  hint: 'Begin with the line presskit: 1, then languages, release and contacts.',
  range: pointAt({ line: 1, column: 1 }),
}

function sourceOf(
  place: Pick<Source, 'file' | 'folder' | 'text' | 'unsaved'>,
  { documents, lines }: ParsedYaml,
): Outcome<Source> {
  const [document] = documents
  const read = document ? readData(document, place.text) : undefined
  if (!document || !read || !isMap(read.data)) return failed(place.file, [notKeys])
  const diagnostics = read.spots.map(({ from, to, mend, ...problem }) => ({
    ...problem,
    severity: severityOf(problem),
    file: place.file,
    range: rangeOf(lines, from, to),
    // What was meant is what is read already.
    ...(mend ? { fix: { edits: [editBetween(lines, mend)], says: [] } } : {}),
  }))
  return { value: { ...place, document, lines, data: read.data, diagnostics }, diagnostics: [] }
}
