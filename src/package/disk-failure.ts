import { lstat, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Mendable } from '../diagnostics/mendable.ts'
import { diskCode } from '../disk-code.ts'

/** Where something was to be written, and how many bytes it takes at most. */
export interface Place {
  /** As the user would name it. */
  readonly path: string
  readonly bytes: number
}

type Words = (place: Place, code: string) => Promise<Mendable> | Mendable

/** By the name of the error (POSIX.1-2017, errno.h). */
const words: Readonly<Record<string, Words>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: ({ path }) => mend(`${path} lies on a disk that is read-only`, 'Choose another folder with --out.'),
  ENOTDIR: obstructed,
  EEXIST: obstructed,
  ENOENT: obstructed,
  ELOOP: obstructed,
  ENAMETOOLONG: ({ path }) => mend(`The path ${path} is too long for this disk`, 'Choose a shorter folder with --out.'),
  EBUSY: ({ path }) => mend(`Another program has ${path} open`, 'Close it and build again.'),
}

/** What a failure of the disk means to the user, as a Mendable; any other error stays as it is. */
export async function mendDisk(error: unknown, place: Place): Promise<unknown> {
  const code = diskCode(error)
  return code === undefined ? error : (words[code] ?? unknown)(place, code)
}

async function full({ path, bytes }: Place): Promise<Mendable> {
  const free = await freeBytes(path)
  // A disk can run out of entries, or a user of quota, while bytes are free.
  const lack =
    free !== undefined && free < bytes ? `it needs ${size(bytes)}, has ${size(free)}` : 'it takes no more files'
  return mend(`The disk is full: ${lack} at ${path}`, 'Make room, or choose a folder on another disk with --out.')
}

function forbidden({ path }: Place): Mendable {
  return mend(
    `You may not write in ${path}`,
    'Give yourself the right to write there, or choose another folder with --out.',
  )
}

async function obstructed({ path }: Place): Promise<Mendable> {
  const culprit = await firstThatExists(path)
  if (await isFolder(path)) return mend(`${path} went away while presskit wrote there`, 'Build again.')
  if (await isFolder(culprit)) return mend(`No folder can be made in ${culprit}`, 'Choose another folder with --out.')
  const kind = (await lstat(culprit)).isSymbolicLink() ? 'a link that leads to no folder' : 'a file, not a folder'
  return mend(`${culprit} is ${kind}`, 'Move it away, or choose another folder with --out.')
}

function unknown({ path }: Place, code: string): Mendable {
  return mend(`${path} cannot be written (${code})`, 'Choose another folder with --out.')
}

function mend(message: string, hint: string): Mendable {
  return new Mendable('environment', message, hint)
}

async function firstThatExists(path: string): Promise<string> {
  try {
    await lstat(path)
    return path
  } catch {
    return firstThatExists(dirname(path))
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  )
}

async function freeBytes(path: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  } catch {
    return undefined
  }
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
