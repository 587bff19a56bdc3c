import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { diskCode } from './disk-code.ts'

/**
 * Makes a folder and those above it, in the mode given less the umask; false when it was there. Throws what the disk throws.
 * Step by step, since `recursive` never returns where the disk takes no folder and says ENOENT, as in `/proc`.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<boolean> {
  const error = await tryToMake(path, mode)
  if (diskCode(error) !== 'ENOENT' || dirname(path) === path) return settled(error, path)
  await makeFolder(dirname(path), mode)
  return settled(await tryToMake(path, mode), path)
}

async function tryToMake(path: string, mode: number): Promise<unknown> {
  return mkdir(path, { mode }).then(
    () => undefined,
    error => error,
  )
}

/** Another process may have made it, just now too. */
async function settled(error: unknown, path: string): Promise<boolean> {
  if (error === undefined) return true
  if (diskCode(error) !== 'EEXIST') throw error
  const found = await stat(path)
  if (!found.isDirectory()) throw error
  return false
}
