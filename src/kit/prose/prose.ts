import { posix } from 'node:path'
import type { Finding, Path, Position, Problem } from '../../diagnostics/diagnostic.ts'
import { isBlank } from '../blank.ts'
import { type Data, dataAt, isMap, pathKey } from '../data.ts'
import type { LanguageTag, Markdown, Prose } from '../kit.ts'
import { resolveKitPath } from '../kit-path.ts'
import { readTextFile, withUnixLines } from '../read/read-text.ts'
import type { Source } from '../source.ts'
import { languageName } from '../values/language-name.ts'
import type { Leaf } from '../walk.ts'

/** A problem in a text file of the kit. */
export type FileProblem = Problem & { readonly file: string; readonly at?: Position }

/** All prose of a kit, by `pathKey` of where it stands. */
export interface ProseRead {
  readonly prose: ReadonlyMap<string, Prose>
  readonly findings: readonly Finding[]
  readonly fileProblems: readonly FileProblem[]
  /** Texts of which a file could not be read, which was told. */
  readonly broken: readonly Path[]
}

/** Reads every text that stands in a file of its own. A file that serves two texts is read twice; kits name few. */
export async function readProse(
  source: Source,
  leaves: readonly Leaf[],
  languages: readonly LanguageTag[],
): Promise<ProseRead> {
  const read = { prose: new Map<string, Prose>(), findings: [], fileProblems: [], broken: [] }
  for (const { facet, path, value } of leaves) {
    if (facet !== 'prose') continue
    const name = fileOf(value)
    const prose =
      name === undefined ? written(value, path, languages) : await fromFiles(source, { name, path, languages }, read)
    read.prose.set(pathKey(path), prose)
  }
  return read
}

/** The file that a prose names in place of its text. */
export function fileOf(value: Data): string | undefined {
  return isMap(value) && Object.hasOwn(value, 'file') && typeof value.file === 'string' ? value.file : undefined
}

function written(value: Data, path: Path, languages: readonly LanguageTag[]): Prose {
  const prose: Record<LanguageTag, Markdown> = {}
  for (const language of languages) {
    const own = isMap(value) && Object.hasOwn(value, language)
    const markdown = own ? value[language] : value
    if (typeof markdown !== 'string' || isBlank(markdown)) continue
    prose[language] = { markdown, at: own ? [...path, language] : path }
  }
  return prose
}

interface Named {
  readonly name: string
  readonly path: Path
  readonly languages: readonly LanguageTag[]
}

interface Found {
  readonly findings: Finding[]
  readonly fileProblems: FileProblem[]
  readonly broken: Path[]
}

async function fromFiles(source: Source, { name, path, languages }: Named, found: Found): Promise<Prose> {
  const prose: Record<LanguageTag, Markdown> = {}
  const at = [...path, 'file']
  const siblings = languages.map(language => name.replaceAll('{lang}', language))
  const texts = new Map<string, string | undefined>()
  for (const language of languages) {
    const own = name.replaceAll('{lang}', language)
    if (!texts.has(own)) texts.set(own, await textOf(source, own, { at, found, language, siblings }))
    const markdown = texts.get(own)
    if (markdown === undefined) found.broken.push(path)
    if (markdown !== undefined && !isBlank(markdown)) prose[language] = { markdown, file: userName(source, own), at }
  }
  return prose
}

interface Report {
  readonly language: LanguageTag
  /** The files of all languages. */
  readonly siblings: readonly string[]
  readonly at: Path
  readonly found: Found
}

async function textOf(source: Source, name: string, { at, found, ...of }: Report): Promise<string | undefined> {
  const place = await resolveKitPath(source.folder, name)
  if (place.problem) {
    const { changes, ...problem } = place.problem
    // A name with {lang} is written for several files.
    const own = changes && dataAt(source.data, at) === name ? { changes } : {}
    found.findings.push({ ...missingInLanguage(problem, name, of), ...own, at })
    return undefined
  }
  const file = userName(source, name)
  const read = source.unsaved.get(file) ?? (await readTextFile(place.file))
  if (read.problem) found.fileProblems.push({ ...read.problem, file, ...(read.at ? { at: read.at } : {}) })
  return read.text === undefined ? undefined : withUnixLines(read.text)
}

/** The text in another language is no slip of the name. */
function missingInLanguage(
  problem: Problem,
  name: string,
  { siblings, language }: Omit<Report, 'at' | 'found'>,
): Problem {
  if (!siblings.some(sibling => problem.hint === `Did you mean ${sibling}?`)) return problem
  const hint = `Write the text in ${languageName(language)} into ${name}, or take ${language} out of languages`
  return { ...problem, hint }
}

/** As the user would name it: beside the kit's file as that was named. */
function userName({ file }: Source, name: string): string {
  return posix.join(posix.dirname(file.replaceAll('\\', '/')), name)
}
