import { basename } from 'node:path'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import type { Kit } from './kit.ts'
import { locateFindings } from './locate.ts'
import { readProse } from './prose.ts'
import { resolveKit } from './resolve.ts'
import { kitSchema } from './schema.ts'
import type { Source } from './source.ts'
import { leavesOf } from './walk.ts'

export async function loadKit(source: Source): Promise<Outcome<Kit>> {
  const leaves = leavesOf(source.data)
  const shape = kitSchema.safeParse(source.data)
  if (!shape.success)
    return {
      diagnostics: locateFindings(
        source,
        shape.error.issues.map(i => ({
          code: 'kit/type',
          message: i.message,
          at: i.path.map(p => (typeof p === 'symbol' ? '' : p)),
        })),
      ),
    }
  const raw = shape.data
  const { prose, findings } = await readProse(source, leaves, raw.languages)
  const diagnostics: Diagnostic[] = [...source.diagnostics, ...locateFindings(source, findings)]
  if (diagnostics.length) return { diagnostics }
  return { value: resolveKit(raw, raw.id ?? basename(source.folder), prose), diagnostics }
}
