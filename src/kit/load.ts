import { basename } from 'node:path'
import type { Code } from '../diagnostics/codes.ts'
import { type Diagnostic, type Finding, isError, type Outcome, severityOf } from '../diagnostics/diagnostic.ts'
import type { Kit } from './kit.ts'
import { locateFindings } from './locate.ts'
import { sourceText } from './place.ts'
import { type FileProblem, type ProseRead, pathKey, readProse } from './prose.ts'
import { proseLinkDiagnostics } from './prose-links.ts'
import { resolveKit } from './resolve.ts'
import { eventTimeFindings } from './rules/event-times.ts'
import { fileFindings } from './rules/files.ts'
import { kitIdFindings } from './rules/kit-id.ts'
import { languageFindings, languagesOf } from './rules/languages.ts'
import { needFindings } from './rules/needs.ts'
import { ownLanguageFindings } from './rules/own-languages.ts'
import { referenceFindings } from './rules/references.ts'
import { valueFindings } from './rules/values.ts'
import { kitSchema } from './schema.ts'
import { shapeFindings } from './shape.ts'
import type { Source } from './source.ts'
import { meantKey } from './unknown-key.ts'
import { type Leaf, leavesOf } from './walk.ts'

/** What loading gives beside the kit: the text of every file that a diagnostic may point into, by its name. */
export type LoadOutcome = Outcome<Kit> & {
  readonly texts: ReadonlyMap<string, string>
  /** A kit with errors that hide nothing else: to be judged, so that one run tells everything, and never to be built. */
  readonly draft?: Kit
}

/** Errors at one value: the rest of the kit is what its author means. */
const local: ReadonlySet<Code> = new Set<Code>([
  'contact/phone',
  'contact/email',
  'url/scheme',
  'embargo/no-offset',
  'event/dates',
  'file/missing',
  'file/outside',
  'file/case',
  'file/private',
  'language/missing',
  'yaml/lost-text',
])

/**
 * The kit that a file describes, frozen, every reference resolved and every text read; or everything that is wrong
 * with it, each once and at its place, those of the source included. Reads the kit's text files; of logos, photos and
 * attachments it only asks whether they are there.
 */
export async function loadKit(source: Source): Promise<LoadOutcome> {
  const leaves = leavesOf(source.data)
  const shape = kitSchema.safeParse(source.data)
  const read = await readProse(source, leaves, languagesOf(source.data))
  const issues = shape.success ? [] : shape.error.issues
  const rawAt = (path: Finding['at']) => sourceText(source, path) ?? ''
  const shapes = shapeFindings(issues, { data: source.data, rawAt })
  const misspelt = misspeltKeys(shapes)
  const rules = await ruleFindings(source, leaves, { ...read, misspelt })
  const findings = onePerPlace([...needFindings(source.data), ...shapes, ...rules]).filter(
    ({ code, at }) =>
      code === 'kit/unknown-key' || ![at, [...at, 'phone'], [...at, 'email']].some(path => misspelt.has(pathKey(path))),
  )
  const diagnostics = inOrder([
    ...source.diagnostics,
    ...elsewhere(locateFindings(source, findings), source.diagnostics),
    ...read.fileProblems.map(fileDiagnostic),
    ...(await proseLinkDiagnostics(source, read.prose.values())),
  ])
  const texts = textsOf(source, read)
  const errors = diagnostics.filter(isError)
  if (!shape.success || !errors.every(({ code }) => local.has(code))) return { diagnostics, texts }
  const kit = resolveKit(shape.data, shape.data.id ?? basename(source.folder), read.prose)
  return errors.length > 0 ? { draft: kit, diagnostics, texts } : { value: kit, diagnostics, texts }
}

interface Misspelt {
  readonly misspelt: ReadonlySet<string>
}

/** What misspelt keys were meant to be is there, and not missing. */
function misspeltKeys(findings: readonly Finding[]): ReadonlySet<string> {
  const unknown = findings.filter(({ code }) => code === 'kit/unknown-key')
  return new Set(
    unknown.flatMap(({ at }) => {
      const parent = at.slice(0, -1)
      const meant = meantKey(parent, String(at.at(-1)))
      return meant === undefined ? [] : [pathKey([...parent, meant])]
    }),
  )
}

async function ruleFindings(
  source: Source,
  leaves: readonly Leaf[],
  read: ProseRead & Misspelt,
): Promise<readonly Finding[]> {
  const { data, folder } = source
  return [
    ...kitIdFindings(source),
    ...valueFindings(leaves),
    ...referenceFindings(data, leaves, read.misspelt),
    ...eventTimeFindings(data, leaves),
    ...ownLanguageFindings(data),
    ...read.findings,
    ...(await fileFindings(folder, leaves)),
    ...languageFindings({ data, leaves, languages: languagesOf(data), read }),
  ]
}

/** A mistake that two checks see is told by the first; one name may stand for several files. */
function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const finding of findings) {
    const place = JSON.stringify(finding.at)
    if (!byPlace.has(place)) byPlace.set(place, finding)
    else if (finding.code.startsWith('file/')) byPlace.set(`${place} ${finding.message}`, finding)
  }
  return [...byPlace.values()]
}

/** What YAML read otherwise than it was written may also be of the wrong type: that is the same mistake. */
function elsewhere(diagnostics: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  const startOf = ({ range }: Diagnostic) => `${range?.start.line}:${range?.start.column}`
  const places = new Set(told.map(startOf))
  return diagnostics.filter(diagnostic => !places.has(startOf(diagnostic)))
}

function fileDiagnostic({ at, ...problem }: FileProblem): Diagnostic {
  const range = at && { start: at, end: { line: at.line, column: at.column + 1 } }
  return { ...problem, severity: severityOf(problem), ...(range ? { range } : {}) }
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const line = ({ range }: Diagnostic) => range?.start.line ?? 0
  const column = ({ range }: Diagnostic) => range?.start.column ?? 0
  return diagnostics.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : line(a) - line(b) || column(a) - column(b),
  )
}

function textsOf(source: Source, { prose }: ProseRead): ReadonlyMap<string, string> {
  const files = [...prose.values()]
    .flatMap(text => Object.values(text))
    .flatMap(({ file, markdown }) => (file === undefined ? [] : [[file, markdown] as const]))
  return new Map([[source.file, source.text], ...files])
}
