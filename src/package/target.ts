import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Mendable } from '../diagnostics/mendable.ts'
import { diskCode } from '../disk-code.ts'
import { isManifest, manifestPath } from './manifest.ts'
import type { Target } from './staging.ts'

/**
 * Holds that what stands in the target's place may be replaced: nothing, an empty folder, or one whose manifest says that
 * presskit made it, and no folder where the archive goes. Throws a Mendable that names what stands there.
 */
export async function checkTarget({ folder, archive }: Target): Promise<void> {
  const kind = await kindOf(folder)
  if (kind === 'link') throw inTheWay(`${folder} is a link, and presskit replaces only folders that it made`)
  if (kind === 'file') throw inTheWay(`${folder} is a file, and the kit’s folder goes there`)
  if (kind === 'folder' && !(await isOurs(folder))) {
    throw inTheWay(`${folder} was not made by presskit (it has no manifest of a press kit), so it is left as it is`)
  }
  if ((await kindOf(archive)) === 'folder') throw inTheWay(`${archive} is a folder, and the archive goes there`)
}

export function inTheWay(message: string): Mendable {
  return new Mendable('environment', message, 'Move it away, or choose another folder with --out.')
}

async function isOurs(folder: string): Promise<boolean> {
  if ((await readdir(folder)).length === 0) return true
  const path = join(folder, manifestPath)
  return (await kindOf(path)) === 'file' && isManifest(await readFile(path, 'utf8'))
}

async function kindOf(path: string): Promise<'none' | 'link' | 'folder' | 'file'> {
  try {
    const stats = await lstat(path)
    if (stats.isSymbolicLink()) return 'link'
    return stats.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return 'none'
    throw error
  }
}
