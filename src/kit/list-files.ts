import { readdir } from 'node:fs/promises'
import { basename, join, posix } from 'node:path'
import type { Source } from './source.ts'

/** Where builds go and packages lie. */
const notOfKit: ReadonlySet<string> = new Set(['out', 'dist', 'node_modules'])
/** What makes a folder a kit or a theme. */
const ownFiles: ReadonlySet<string> = new Set(['presskit.yaml', 'theme.yaml'])
const mostFiles = 10_000

/**
 * Every file in a kit's folder but its own, sorted, with `/`. Hidden files, folders of builds, and folders that are kits
 * or themes are left out, and so is what cannot be read.
 */
export async function listFiles({ folder, file }: Pick<Source, 'folder' | 'file'>): Promise<readonly string[]> {
  const files: string[] = []
  const folders = ['']
  for (let below = folders.pop(); below !== undefined && files.length < mostFiles; below = folders.pop()) {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => [])
    if (below !== '' && entries.some(({ name }) => ownFiles.has(name))) continue
    const shown = entries.filter(({ name }) => !name.startsWith('.') && !notOfKit.has(name))
    files.push(...shown.filter(entry => entry.isFile()).map(({ name }) => posix.join(below ?? '', name)))
    folders.push(...shown.filter(entry => entry.isDirectory()).map(({ name }) => posix.join(below ?? '', name)))
  }
  return files.filter(name => name !== basename(file)).toSorted()
}
