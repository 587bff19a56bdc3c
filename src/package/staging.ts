import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { diskCode } from '../disk-code.ts'
import type { Runner } from './lock.ts'
import { checkDraftPlace, leftDrafts } from './mail-draft.ts'

/** Where a finished kit goes: a folder, and an archive beside it. As the user would name them. */
export interface Target {
  readonly folder: string
  readonly archive: string
}

/** A temporary sibling of the target, on the same disk, so that its parts need only be renamed. */
export interface Staging {
  readonly root: string
  /** The new folder, while it is being written. */
  readonly kit: string
  /** The new archive, written after the folder. */
  readonly archive: string
  /** What goes beside the archive, as files of these names. */
  readonly beside: string
  /** The folder that was there before. */
  readonly old: string
  /** What lay beside the archive before. */
  readonly aside: string
}

/** Makes `.presskit-<id>.<pid>.<random>` beside the target, with an empty folder for the kit. */
export async function openStaging({ folder }: Target, { pid }: Runner): Promise<Staging> {
  const random = randomBytes(6).toString('hex')
  const staging = stagingAt(join(dirname(folder), `${prefixOf(folder)}${pid}.${random}`))
  await mkdir(staging.root, { mode: 0o755 })
  for (const path of [staging.kit, staging.beside, staging.aside]) await mkdir(path, { mode: 0o755 })
  return staging
}

/**
 * Puts what is staged in the target's place. When a step fails, those before it are undone and the target is as it was.
 * The archive comes last: replacing it is the one step that cannot be undone.
 */
export async function publish(staging: Staging, target: Target): Promise<void> {
  const undo: (readonly [from: string, to: string])[] = []
  const move = async (from: string, to: string) => {
    await rename(from, to)
    undo.unshift([to, from])
  }
  const place = (name: string) => join(dirname(target.folder), name)
  const fresh = await readdir(staging.beside)
  for (const name of fresh) await checkDraftPlace(place(name))
  const left = await leftDrafts(target)
  try {
    if (await exists(target.folder)) await move(target.folder, staging.old)
    await move(staging.kit, target.folder)
    for (const name of left) await move(place(name), join(staging.aside, name))
    for (const name of fresh) await move(join(staging.beside, name), place(name))
    await rename(staging.archive, target.archive)
  } catch (error) {
    for (const [from, to] of undo) await rename(from, to)
    throw error
  }
}

/** Ends a staging: what was moved and could not be moved back is put right first, and all is left as it is where that fails. */
export async function closeStaging(staging: Staging, target: Target): Promise<void> {
  await heal(staging, target)
  // The archive goes first, so that one without a folder always means a crash in `publish`: see `heal`.
  await rm(staging.archive, { force: true })
  await rm(staging.root, { recursive: true, force: true })
}

/** Finishes what processes that died left beside the target, and removes it. The caller holds the lock. */
export async function sweep(target: Target, runner: Runner): Promise<void> {
  const out = dirname(target.folder)
  const prefix = prefixOf(target.folder)
  for (const name of await readdir(out)) {
    if (!name.startsWith(prefix)) continue
    const [, pid] = /^(\d+)\.[0-9a-f]{12}$/.exec(name.slice(prefix.length)) ?? []
    // Under the lock a process has one staging folder at most, so one of our own id is from a former life.
    if (pid === undefined || (Number(pid) !== runner.pid && runner.isRunning(Number(pid)))) continue
    await closeStaging(stagingAt(join(out, name)), target)
  }
}

/** A crash between two renames: the old folder goes back, or all that is new follows the new folder, the archive last. */
async function heal(staging: Staging, target: Target): Promise<void> {
  const moved = await exists(target.folder)
  if (!moved && (await exists(staging.old))) await rename(staging.old, target.folder)
  if (moved && !(await exists(staging.kit)) && (await exists(staging.archive))) {
    const fresh = (await exists(staging.beside)) ? await readdir(staging.beside) : []
    for (const name of fresh) await rename(join(staging.beside, name), join(dirname(target.folder), name))
    await rename(staging.archive, target.archive)
  }
}

function stagingAt(root: string): Staging {
  return {
    root,
    kit: join(root, 'kit'),
    archive: join(root, 'archive'),
    beside: join(root, 'beside'),
    old: join(root, 'old'),
    aside: join(root, 'aside'),
  }
}

/** Ids have no dots, so that no other kit's files begin like this. */
function prefixOf(folder: string): string {
  return `.presskit-${basename(folder)}.`
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return false
    throw error
  }
}
