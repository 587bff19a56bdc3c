import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files by their path below a folder: their text. `null` is an empty folder, `-> x` a link to x. */
export type Tree = Readonly<Record<string, string | null>>

/** Makes files and folders on the disk; some files may be bytes. */
export async function plant(root: string, tree: Readonly<Record<string, Tree[string] | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    const place = join(root, path)
    await mkdir(content === null ? place : dirname(place), { recursive: true })
    if (typeof content === 'string' && content.startsWith('-> ')) await symlink(content.slice(3), place)
    else if (content !== null) await writeFile(place, content)
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
