import { lstat, open, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { diskCode } from '../disk-code.ts'
import type { Target } from './staging.ts'
import { inTheWay } from './target.ts'

/**
 * The drafts of mails that an earlier build left beside the archive, by name: what a newer build does not replace must
 * not be sent by mistake. Ids have no underscore, so that no other kit's drafts are called like these.
 */
export async function leftDrafts({ folder }: Target): Promise<readonly string[]> {
  const out = dirname(folder)
  const names = (await readdir(out)).filter(name => name.startsWith(`${basename(folder)}_`) && name.endsWith('.eml'))
  const drafts = await Promise.all(names.map(async name => ((await kindOf(join(out, name))) === 'draft' ? [name] : [])))
  return drafts.flat()
}

/** Holds that a draft may go there: nothing, or another draft. Throws a Mendable that names what stands there. */
export async function checkDraftPlace(path: string): Promise<void> {
  if ((await kindOf(path)) === 'other') throw inTheWay(`${path} is not a draft of a mail, and the kit’s goes there`)
}

/** Whoever wrote it: the first lines of a mail that was never sent say so. */
async function kindOf(path: string): Promise<'none' | 'draft' | 'other'> {
  try {
    if (!(await lstat(path)).isFile()) return 'other'
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return /^X-Unsent: 1\r?$/im.test(buffer.toString('latin1', 0, bytesRead)) ? 'draft' : 'other'
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return 'none'
    throw error
  }
}
