import { isScalar } from 'yaml'
import { type Change, type Diagnostic, type Finding, type Path, severityOf } from '../diagnostics/diagnostic.ts'
import { type Data, dataAt } from './data.ts'
import { fixOf } from './fix.ts'
import { type Located, locate, nodeAt } from './place.ts'
import { locateProse, type ProsePlace } from './prose/place.ts'

type Source = Located & { readonly text: string; readonly data: Data }

/**
 * Findings at their places in the kit's file, those about some words at the words, in the text's own file where it has
 * one. Findings about a key point at the key, those about a value at the value.
 */
export function locateFindings(source: Source, findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.map(found => {
    const finding = withSpacesAround(found, dataAt(source.data, writtenAt(source, found.at)))
    const { at, excerpt, changes, ...problem } = finding
    const fix = fixOf(source, finding, writtenAt(source, at))
    return { ...problem, severity: severityOf(problem), ...placeOf(source, finding), ...(fix ? { fix } : {}) }
  })
}

/** A kit has its texts without the spaces and line ends that the file has around them: there, places count from further left. */
function withSpacesAround(finding: Finding, value: Data | undefined): Finding {
  const { excerpt, changes } = finding
  const isSame = typeof value === 'string' && excerpt?.file === undefined && excerpt?.text === value.trim()
  if (!isSame || !excerpt) return finding
  const more = value.length - value.trimStart().length
  const shifted = <T extends Pick<Change, 'from' | 'to'>>(span: T): T => ({
    ...span,
    from: span.from + more,
    to: span.to + more,
  })
  return {
    ...finding,
    excerpt: { ...shifted(excerpt), text: value },
    ...(changes ? { changes: changes.map(shifted) } : {}),
  }
}

function placeOf(source: Source, { at, excerpt, code }: Finding): ProsePlace {
  const written = writtenAt(source, at)
  if (excerpt === undefined)
    return { file: source.file, range: locate(source, written, code === 'kit/unknown-key' ? 'key' : 'value') }
  const { text, file, from, to } = excerpt
  return locateProse(source, { markdown: text, at: written, file }, [from, to])
}

/** One text that stands for every language has no key for each. */
function writtenAt(source: Located, at: Path): Path {
  const parent = at.slice(0, -1)
  return nodeAt(source, at) === undefined && isScalar(nodeAt(source, parent)) ? parent : at
}
