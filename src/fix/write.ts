import { randomUUID } from 'node:crypto'
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { Mendable } from '../diagnostics/mendable.ts'
import type { MendedFile } from './mended-file.ts'

/**
 * Writes mended files over those that they were read from: each beside its place first, all of them, then renamed into
 * it, with the same owner and mode and the byte order mark that it had; a link stays one. Throws a `Mendable`, with no
 * file changed, for one that changed since it was read, that is read-only, that a link leads to from the kit’s folder
 * outwards, or that the disk refuses.
 */
export async function writeMended(files: readonly MendedFile[], kit: string): Promise<void> {
  const folder = await realpath(dirname(kit))
  const staged: { readonly from: string; readonly to: string }[] = []
  try {
    for (const file of files) staged.push(await stage(file, folder).catch(error => refuse(file.file, error)))
    for (const { from, to } of staged) await rename(from, to).catch(error => refuse(to, error))
  } finally {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true }).catch(() => undefined)))
  }
}

async function stage({ file, before, after }: MendedFile, folder: string) {
  const to = await realpath(file)
  if (!to.startsWith(folder.endsWith(sep) ? folder : folder + sep)) throw outside(file, to)
  const { mode, uid, gid } = await stat(to)
  // Who may do everything is held to the mode all the same: somebody set it.
  if ((mode & 0o222) === 0) throw readOnly(file)
  await access(to, constants.W_OK)
  const bytes = await readFile(to)
  const mark = bytes.subarray(0, 3).toString('latin1') === 'ï»¿' ? '\ufeff' : ''
  if (bytes.toString('utf8') !== mark + before) throw changedMeanwhile(file)
  const from = join(dirname(to), `.${basename(to)}.${randomUUID()}`)
  await using handle = await open(from, 'wx', 0o600)
  try {
    await handle.writeFile(mark + after)
    await handle.chmod(mode & 0o7777)
    await handle.chown(uid, gid).catch(() => undefined)
    await handle.sync()
  } catch (error) {
    await rm(from, { force: true })
    throw error
  }
  return { from, to }
}

function refuse(file: string, error: unknown): never {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw readOnly(file)
  throw new Mendable(
    'environment',
    `${file} cannot be written (${error.code}).`,
    'Nothing was mended. Look after the disk, then try again.',
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
