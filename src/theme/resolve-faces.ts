import type { Path, Problem } from '../diagnostics/diagnostic.ts'
import { locate } from '../kit/place.ts'
import { type ResolvedFace, resolveFace } from './font-file.ts'
import type { Layer } from './layer.ts'
import type { Face } from './theme.ts'
import type { FaceEntry } from './theme-file.ts'
import { type Told, told } from './told.ts'

/** The faces of a theme, or of one of its scripts, whose list is then at `at`. */
export async function resolveFaces(
  layer: Layer,
  entries = layer.file.faces ?? [],
  at: Path = ['faces'],
): Promise<Told<readonly Face[]>> {
  const one = async (entry: FaceEntry, index: number) => {
    const isTwin = entries.slice(0, index).some(isTwinOf(entry))
    const found: ResolvedFace = isTwin ? { problem: twin(entry) } : await resolveFace(layer, entry)
    const place = [...at, index, found.key ?? 'file']
    if (found.value === undefined) return { at: place, of: { problem: found.problem } }
    return { at: place, of: { value: { ...found.value, ...namedAt(layer, place) } } }
  }
  return told(layer, await Promise.all(entries.map(one)))
}

function namedAt({ ours, source }: Layer, at: Path): Pick<Face, 'namedAt'> {
  if (ours) return {}
  const { line, column } = locate(source, at, 'value').start
  return { namedAt: `${source.file}:${line}:${column}` }
}

/** A browser takes the last of them alone. */
function isTwinOf({ family, weight, style }: FaceEntry): (other: FaceEntry) => boolean {
  return other => other.family === family && other.weight === weight && other.style === style
}

function twin({ family, weight, style }: FaceEntry): Problem {
  const message = `${family} stands here twice in weight ${weight}, ${style}`
  return { code: 'theme/face', message, hint: 'Give each file of a family the weight and style that it has.' }
}
