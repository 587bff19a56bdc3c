import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files by their path below a folder: their text. `null` is an empty folder, `-> x` a link to x. */
export type Tree = Readonly<Record<string, string | null>>

/** Makes files and folders on the disk. */
export async function plant(root: string, tree: Tree): Promise<void> {
  for (const [path, text] of Object.entries(tree)) {
    const place = join(root, path)
    await mkdir(text === null ? place : dirname(place), { recursive: true })
    if (text?.startsWith('-> ')) await symlink(text.slice(3), place)
    else if (text !== null) await writeFile(place, text)
  }
}

/** What lies below a folder, byte for byte: the other way round. */
export async function harvest(root: string): Promise<Tree> {
  const names = await readdir(root, { recursive: true })
  const rows = await Promise.all(names.toSorted().map(async name => [name, await readEntry(join(root, name))] as const))
  return Object.fromEntries(rows.filter(([, text]) => text !== undefined).map(([name, text]) => [name, text ?? null]))
}

async function readEntry(path: string): Promise<string | null | undefined> {
  const stats = await lstat(path)
  if (stats.isFile()) return readFile(path, 'latin1')
  if (!stats.isDirectory()) return '-> link'
  return (await readdir(path)).length === 0 ? null : undefined
}
