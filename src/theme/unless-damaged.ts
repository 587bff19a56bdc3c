import { Mendable } from '../diagnostics/mendable.ts'
import type { Face } from './theme.ts'

interface Damageable {
  readonly what: 'font' | 'list of slices'
  readonly file: string
  readonly face: Face
}

/** What is read of a font, or of the list of its slices. Throws `Mendable`, with its name and the line that names it, where that fails. */
export async function unlessDamaged<T>({ what, file, face }: Damageable, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch {
    const named = face.namedAt === undefined ? '' : `, which ${face.namedAt} names,`
    const message = `The ${what} ${file}${named} is damaged: its letters cannot be read.`
    throw new Mendable('environment', message, 'Get the file again from where it came, or name another one.')
  }
}
