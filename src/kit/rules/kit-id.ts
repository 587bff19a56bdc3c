import { basename } from 'node:path'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { dataAt } from '../data.ts'
import type { Source } from '../source.ts'
import { idFrom, idProblem } from '../values/judge.ts'

/** The folder names the kit where `id` does not. */
export function kitIdFindings({ folder, data }: Pick<Source, 'folder' | 'data'>): readonly Finding[] {
  const name = basename(folder)
  if (dataAt(data, ['id']) !== undefined || !idProblem(name)) return []
  return [
    {
      code: 'kit/missing',
      message: `id is missing, and the folder’s name “${name}” cannot stand for it`,
      hint: `Write id: ${idFrom(name) || 'harbour-lights-2027'} (small letters a–z, digits and hyphens)`,
      at: ['id'],
    },
  ]
}
