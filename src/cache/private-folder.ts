import { stat } from 'node:fs/promises'
import { Mendable } from '../diagnostics/mendable.ts'
import { makeFolder } from '../make-folder.ts'
import { userId } from './user-id.ts'

/**
 * Makes a folder that its owner alone can enter (mode 0700), or checks the one that is there: programs are started
 * from it, so nobody else may have put them there.
 * Throws `Mendable` when it belongs to somebody else, when others may write into it, or when it cannot be made.
 */
export async function privateFolder(path: string): Promise<void> {
  await makeFolder(path, 0o700).catch(error => refuse(path, describe(error)))
  const self = userId()
  // Windows has no such ids: its folder below LOCALAPPDATA is private by inheritance.
  if (self === undefined) return
  const { uid, mode } = await stat(path)
  if (uid !== self) refuse(path, `it belongs to another user (id ${uid}), not to you (id ${self})`)
  if (mode & 0o022)
    refuse(path, `other users may write into it (mode ${(mode & 0o777).toString(8)})`, `chmod 700 '${path}'`)
}

function refuse(path: string, why: string, command?: string): never {
  const hint = command ? `Run: ${command}` : 'Set XDG_CACHE_HOME to a folder of your own, and build again.'
  throw new Mendable('environment', `The cache folder ${path} cannot be used: ${why}.`, hint)
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
