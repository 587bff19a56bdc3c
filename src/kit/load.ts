import { basename } from 'node:path'
import { type Diagnostic, type Finding, isError, type Outcome, severityOf } from '../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import { pathKey } from './data.ts'
import type { Kit } from './kit.ts'
import { locateFindings } from './locate.ts'
import { type Lost, lostPlaces } from './lost.ts'
import { proseLinkDiagnostics } from './prose/links.ts'
import { type FileProblem, type ProseRead, readProse } from './prose/prose.ts'
import { resolveKit } from './resolve/resolve.ts'
import { eventTimeFindings } from './rules/event-times.ts'
import { fileFindings } from './rules/files.ts'
import { kitIdFindings } from './rules/kit-id.ts'
import { languageFindings, languagesOf } from './rules/languages.ts'
import { needFindings } from './rules/needs.ts'
import { ownLanguageFindings } from './rules/own-languages.ts'
import { referenceFindings } from './rules/references.ts'
import { valueFindings } from './rules/values.ts'
import type { RawKit } from './schema.ts'
import { asMeant } from './shape/as-meant.ts'
import { salvage } from './shape/salvage.ts'
import type { Source } from './source.ts'
import { type Leaf, leavesOf } from './walk.ts'

/** The kit; or, of one with errors, what is understood of it. */
export type LoadOutcome = Outcome<Kit> & { readonly draft?: Draft }

/** What is understood of a kit with errors: to be judged, so that one run tells everything, and never to be built. */
export interface Draft {
  readonly kit: Kit
  /** As it is meant. */
  readonly source: Source
  readonly lost: Lost
}

/**
 * The kit that a file describes, frozen, every reference resolved and every text read; or everything that is wrong
 * with it, each once and at its place, those of the source included. Reads the kit's text files; of logos, photos and
 * attachments it only asks whether they are there.
 */
export async function loadKit(written: Source): Promise<LoadOutcome> {
  const { source, shape, ...meant } = asMeant(written)
  const leaves = leavesOf(source.data)
  const read = await readProse(source, leaves, languagesOf(source.data))
  const rules = await ruleFindings(source, leaves, read)
  const found = onePerPlace([...needFindings(source.data), ...meant.findings, ...rules])
  const guessed = lostPlaces(meant.guessed)
  const findings = found.filter(({ at }) => !guessed.holds(at))
  const diagnostics = sortDiagnostics([
    ...source.diagnostics,
    ...elsewhere(locateFindings(source, findings), source.diagnostics),
    ...read.fileProblems.map(fileDiagnostic),
    ...(await proseLinkDiagnostics(source, read.prose.values())),
  ])
  const resolve = (raw: RawKit) => resolveKit(raw, raw.id ?? basename(source.folder), read.prose)
  if (shape.success && !diagnostics.some(isError)) return { value: resolve(shape.data), diagnostics }
  const salvaged = salvage(source.data, found.filter(isError))
  if (!salvaged) return { diagnostics }
  const lost = lostPlaces([...salvaged.lost, ...meant.guessed, ...read.broken])
  return { draft: { kit: resolve(salvaged.raw), source, lost }, diagnostics }
}

async function ruleFindings(source: Source, leaves: readonly Leaf[], read: ProseRead): Promise<readonly Finding[]> {
  const { data, folder } = source
  return [
    ...kitIdFindings(source),
    ...valueFindings(data, leaves),
    ...referenceFindings(data, leaves),
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
    const place = pathKey(finding.at)
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
