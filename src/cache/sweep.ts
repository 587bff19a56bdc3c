import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Removes what nobody needs any more beside a fresh file or folder: what `isLeftover` by its name, and is older than the
 * fresh one by more than `age` milliseconds. Asks the file system's own clock.
 */
export async function sweepBeside(fresh: string, age: number, isLeftover: (name: string) => boolean): Promise<void> {
  const parent = dirname(fresh)
  const { mtimeMs: now } = await stat(fresh)
  for (const name of (await readdir(parent)).filter(isLeftover)) {
    const path = join(parent, name)
    // Another process may sweep as well.
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }))
    // Windows keeps what still runs.
    if (now - mtimeMs > age) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
