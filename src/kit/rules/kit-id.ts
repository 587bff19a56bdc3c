import { basename } from 'node:path'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { dataAt } from '../data.ts'
import { isDeviceName } from '../device-name.ts'
import type { Source } from '../source.ts'
import { idFrom, idProblem } from '../values/judge.ts'

/** The folder names the kit where `id` does not; either is the name of what is built, on every system. */
export function kitIdFindings({ folder, data }: Pick<Source, 'folder' | 'data'>): readonly Finding[] {
  const name = basename(folder)
  const id = dataAt(data, ['id'])
  if (typeof id === 'string' && isDeviceName(id)) return [deviceName(id)]
  if (id !== undefined || !(idProblem(name) || isDeviceName(name))) return []
  return [
    {
      code: 'kit/missing',
      message: `id is missing, and the folder’s name “${name}” cannot stand for it`,
      hint: `Write id: ${isDeviceName(name) ? example : idFrom(name) || example} (small letters a–z, digits and hyphens)`,
      at: ['id'],
    },
  ]
}

function deviceName(id: string): Finding {
  return {
    code: 'kit/type',
    message: `Windows keeps the name “${id}” for a device: no folder can be called so`,
    hint: `Write another id, such as ${example}`,
    at: ['id'],
  }
}

const example = 'harbour-lights-2027'
