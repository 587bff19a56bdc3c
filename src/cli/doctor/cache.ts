import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Examine } from './examinations.ts'

/** The folder of the embedded browser and of compiled code: there, or able to be made. */
export const examineCache: Examine = async (_io, { cacheFolder }) => {
  const made = await isThere(cacheFolder)
  const lines = [made ? cacheFolder : `${cacheFolder} (made when needed)`]
  if (await isWritable(await nearest(cacheFolder))) return { what: 'Cache', lines }
  const advice = `Set XDG_CACHE_HOME to a folder that you may write into: ${cacheFolder} cannot be used.`
  return { what: 'Cache', lines: [`${cacheFolder}: not writable`], advice }
}

/** The folder itself, else the nearest above it that is there. */
async function nearest(folder: string): Promise<string> {
  if (folder === dirname(folder) || (await isThere(folder))) return folder
  return nearest(dirname(folder))
}

function isThere(path: string): Promise<boolean> {
  return succeeds(access(path, constants.F_OK))
}

function isWritable(path: string): Promise<boolean> {
  return succeeds(access(path, constants.W_OK | constants.X_OK))
}

function succeeds(attempt: Promise<void>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  )
}
