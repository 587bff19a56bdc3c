import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** Where builds go and packages lie. */
const notOfKit: ReadonlySet<string> = new Set(['out', 'dist', 'node_modules'])
const mostFiles = 10_000

/**
 * Every file in a kit's folder, sorted, with `/`. Hidden files, folders of builds, and folders that are kits of their own
 * are left out, and so is what cannot be read.
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  const folders = ['']
  for (let below = folders.pop(); below !== undefined && files.length < mostFiles; below = folders.pop()) {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => [])
    if (below !== '' && entries.some(({ name }) => name === 'presskit.yaml')) continue
    const shown = entries.filter(({ name }) => !name.startsWith('.') && !notOfKit.has(name))
    files.push(...shown.filter(entry => entry.isFile()).map(({ name }) => posix.join(below ?? '', name)))
    folders.push(...shown.filter(entry => entry.isDirectory()).map(({ name }) => posix.join(below ?? '', name)))
  }
  return files.toSorted()
}
