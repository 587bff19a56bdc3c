import { Mendable } from '../diagnostics/mendable.ts'
import { rowOf } from '../diagnostics/row-of.ts'
import { diskCode } from '../disk-code.ts'

/** What the system says when a folder cannot take more files, and what that means. */
const troubles: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
}

/**
 * For `catch`: throws a disk's trouble with a cache folder as a `Mendable`, and everything else as it is.
 * `need` says how much room it takes: `220 MB`.
 */
export function explainDiskTrouble(folder: string, need: string): (error: unknown) => never {
  return error => {
    const trouble = rowOf(troubles, diskCode(error) ?? '')
    if (!trouble) throw error
    const message = `Nothing can be written into the cache folder ${folder}: ${trouble}.`
    throw new Mendable('environment', message, `Make room for ${need} there, or set XDG_CACHE_HOME to another folder.`)
  }
}
