import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { dataAt, isMap, pathKey } from '../data.ts'
import { sourceText } from '../place.ts'
import { revised } from '../revised.ts'
import { readOnce } from '../schema/read-once.ts'
import { kitSchema } from '../schema.ts'
import type { Source } from '../source.ts'
import { shapeFindings } from './shape.ts'
import { type MeantKey, meantKey } from './unknown-key.ts'

/** A source as its author means it, and what its shape is not. */
export interface Meant {
  /** Its data has misspelt keys under their right names, and it finds them in the file under the wrong ones. */
  readonly source: Source
  readonly shape: ReturnType<typeof kitSchema.safeParse>
  readonly findings: readonly Finding[]
  /** What only may be meant by a key of another name: of what stands there, nothing else is told. */
  readonly guessed: readonly Path[]
}

interface Renamed extends MeantKey {
  readonly finding: Finding
  readonly at: Path
}

/** Keys in misspelt maps in misspelt maps: each level is seen once the one above it has its name. */
const levelsAtMost = 12

/**
 * Reads each key that the format does not have as the one that was most likely meant, so that one run also tells what is
 * wrong below it, and nothing is missed that is there.
 */
export function asMeant(written: Source): Meant {
  let source = written
  const renamed: Renamed[] = []
  for (let level = 0; ; level += 1) {
    const shape = kitSchema.safeParse(source.data, readOnce)
    const rawAt = (path: Path) => sourceText(source, path) ?? ''
    const found = shape.success ? [] : shapeFindings(shape.error.issues, { data: source.data, rawAt })
    const meant = level < levelsAtMost ? renamesOf(source, found) : []
    if (meant.length === 0) {
      const guessed = renamed.filter(({ isGuess }) => isGuess).map(({ at }) => at)
      const findings = [...renamed.map(({ finding }) => finding), ...found]
      return { source, shape, findings, guessed }
    }
    renamed.push(...meant)
    source = withNames(source, meant)
  }
}

function renamesOf({ data }: Source, found: readonly Finding[]): readonly Renamed[] {
  const taken = new Set<string>()
  return found.flatMap(finding => {
    if (finding.code !== 'kit/unknown-key') return []
    const parent = finding.at.slice(0, -1)
    const meant = isMap(dataAt(data, parent)) ? meantKey(parent, String(finding.at.at(-1))) : undefined
    if (!meant) return []
    const at = [...parent, meant.key]
    if (taken.has(pathKey(at)) || dataAt(data, at) !== undefined) return []
    taken.add(pathKey(at))
    return [{ ...meant, finding, at }]
  })
}

function withNames(source: Source, renamed: readonly Renamed[]): Source {
  const data = revised(
    source.data,
    renamed.map(({ finding, key }) => ({ at: finding.at, key })),
  )
  const names = new Map(source.names)
  for (const { at, finding } of renamed) names.set(pathKey(at), String(finding.at.at(-1)))
  return isMap(data) ? { ...source, data, names } : source
}
