import { Mendable } from '../diagnostics/mendable.ts'

/** What is read of a font, or of the list of its slices. Throws `Mendable`, with its name, where that fails. */
export async function unlessDamaged<T>(what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch {
    const message = `${what} is damaged: its letters cannot be read.`
    throw new Mendable('environment', message, 'Get the file again from where it came, or name another one.')
  }
}
