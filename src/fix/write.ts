import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Mendable } from '../diagnostics/mendable.ts'
import { diskCode } from '../disk-code.ts'
import { isBelow } from '../kit/is-below.ts'
import type { MendedFile } from './mended-file.ts'

/**
 * Writes mended files over those that they were read from: each beside its place first, all of them, then renamed into
 * it, with the same owner and mode and the byte order mark that it had; a link stays one. Throws a `Mendable`, with no
 * file changed, or with those named that could not be put back, for one that changed since it was read, that is
 * read-only, that a link leads to from the kit’s folder outwards, or that the disk refuses.
 */
export async function writeMended(files: readonly MendedFile[], kit: string, move: Move = rename): Promise<void> {
  const folder = await realpath(dirname(kit))
  const staged: Staged[] = []
  try {
    for (const file of files) staged.push(await stage(file, folder).catch(error => refuse(file.file, error)))
    await moveAll(staged, move)
  } finally {
    const left = staged.flatMap(({ from, back }) => [from, back])
    await Promise.all(left.map(path => rm(path, { force: true }).catch(() => undefined)))
  }
}

/** Puts a file in another’s place, as `rename` does. */
type Move = (from: string, to: string) => Promise<void>

interface Staged {
  readonly from: string
  /** What stands there now, to be put back. */
  readonly back: string
  readonly to: string
}

/** All of them or none: what was moved before one that fails is put back. */
async function moveAll(staged: readonly Staged[], move: Move): Promise<void> {
  for (const [index, { from, to }] of staged.entries()) {
    try {
      await move(from, to)
    } catch (error) {
      const stuck = await putBack(staged.slice(0, index), move)
      if (stuck.length > 0) throw halfMended(to, stuck)
      refuse(to, error)
    }
  }
}

/** Those that could not be put back. */
async function putBack(moved: readonly Staged[], move: Move): Promise<readonly string[]> {
  const stuck: string[] = []
  for (const { back, to } of moved) await move(back, to).catch(() => stuck.push(to))
  return stuck
}

async function stage({ file, before, after }: MendedFile, folder: string): Promise<Staged> {
  const to = await realpath(file)
  if (!isBelow(folder, to)) throw outside(file, to)
  const { mode, uid, gid } = await stat(to)
  // Who may do everything is held to the mode all the same: somebody set it.
  if ((mode & 0o222) === 0) throw readOnly(file)
  await access(to, constants.W_OK)
  const text = await readFile(to, 'utf8')
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  if (text !== mark + before) throw changedMeanwhile(file)
  const from = join(dirname(to), `.${basename(to)}.${randomUUID()}`)
  const back = `${from}.before`
  try {
    await writeBeside(from, mark + after, { mode, uid, gid })
    await writeBeside(back, mark + before, { mode, uid, gid })
  } catch (error) {
    await Promise.all([from, back].map(path => rm(path, { force: true })))
    throw error
  }
  return { from, back, to }
}

async function writeBeside(path: string, text: string, { mode, uid, gid }: Pick<Stats, 'mode' | 'uid' | 'gid'>) {
  await using handle = await open(path, 'wx', 0o600)
  await handle.writeFile(text)
  await handle.chmod(mode & 0o7777)
  await handle.chown(uid, gid).catch(() => undefined)
  await handle.sync()
}

function refuse(file: string, error: unknown): never {
  const code = diskCode(error)
  if (code === undefined) throw error
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) throw readOnly(file)
  throw new Mendable(
    'environment',
    `${file} cannot be written (${code}).`,
    'Nothing was mended. Look after the disk, then try again.',
  )
}

function halfMended(file: string, stuck: readonly string[]): Mendable {
  return new Mendable(
    'environment',
    `${file} could not be written, and what was mended before could not be put back: ${stuck.join(', ')}.`,
    'Those files are mended, the others are as they were. Look after the disk, then run the same command again.',
  )
}

function readOnly(file: string): Mendable {
  return new Mendable(
    'environment',
    `${file} is read-only.`,
    'Nothing was mended. Allow yourself to write it: chmod u+w; its folder, too.',
  )
}

function outside(file: string, target: string): Mendable {
  return new Mendable(
    'environment',
    `${file} is a link that leads out of the kit’s folder, to ${target}.`,
    'Nothing was mended. Mend that file where it lies, or copy it into the kit’s folder.',
  )
}

function changedMeanwhile(file: string): Mendable {
  return new Mendable(
    'environment',
    `${file} changed while it was being mended.`,
    'Nothing was mended. Save it in your editor, then run the same command again.',
  )
}
