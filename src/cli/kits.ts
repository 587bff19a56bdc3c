import { readdir, stat } from 'node:fs/promises'
import { posix, resolve } from 'node:path'
import { Mendable } from '../diagnostics/mendable.ts'
import { suggest } from '../diagnostics/suggest.ts'

const kitFile = 'presskit.yaml'

/**
 * The `presskit.yaml` of each kit that was asked for, named as the user named it, each once: a folder's, or the file
 * itself. Without an argument the one here, else the only one under `kits/`. Throws `Mendable` when there is none,
 * or when it is not clear which one.
 */
export async function findKits(names: readonly string[], cwd: string): Promise<readonly string[]> {
  if (names.length === 0) return [await findTheKit(cwd)]
  if (names.includes('-')) throw piped(names)
  const files: string[] = []
  for (const name of names) {
    const file = await findKit(name, cwd)
    if (!files.some(other => resolve(cwd, other) === resolve(cwd, file))) files.push(file)
  }
  return files
}

/** A kit to be built needs its pictures: it is a folder. */
function piped(names: readonly string[]): Mendable {
  if (names.length > 1)
    return new Mendable('usage', '- stands for one kit, and alone.', 'Check the others in a call of their own.')
  return new Mendable(
    'usage',
    'A kit is built from its folder, not from standard input.',
    'Name the folder; presskit check - reads standard input.',
  )
}

async function findTheKit(cwd: string): Promise<string> {
  if ((await kindOf(resolve(cwd, kitFile))) === 'file') return kitFile
  const kits = await kitsBelow(cwd)
  const [only, ...others] = kits
  if (only !== undefined && others.length === 0) return posix.join(only, kitFile)
  if (only === undefined) {
    throw new Mendable(
      'usage',
      `There is no ${kitFile} here, and no kit under kits/.`,
      'Name the kit’s folder: presskit build path/to/kit',
    )
  }
  throw new Mendable(
    'usage',
    `There is no ${kitFile} here, and kits/ has ${kits.length} kits.`,
    `Name one or more of them:\n${kits.join('\n')}`,
  )
}

async function findKit(name: string, cwd: string): Promise<string> {
  const kind = await kindOf(resolve(cwd, name))
  if (kind === undefined) throw await nothingThere(name, cwd)
  if (kind === 'file') return yamlFile(name)
  const file = posix.join(name, kitFile)
  if ((await kindOf(resolve(cwd, file))) === 'file') return file
  throw await emptyFolder(name, cwd)
}

async function emptyFolder(name: string, cwd: string): Promise<Mendable> {
  const names = await readdir(resolve(cwd, name)).catch(() => [])
  if (names.some(each => each === kitFile)) {
    const hint = 'It is a folder, or a link that leads nowhere: put the kit’s own file in its place.'
    return new Mendable('usage', `${posix.join(name, kitFile)} is no file that can be read.`, hint)
  }
  // Editors of Windows add .txt, and its folders do not show it.
  const other = names.find(each => /\.ya?ml(?:\.txt)?$/i.test(each))
  const message = `The folder ${name} has no ${kitFile}.`
  if (other === undefined) return new Mendable('usage', message, 'Name the folder that has one, or the file itself.')
  const orName = isYaml(other) ? ', or name it' : ''
  return new Mendable('usage', message, `Is it ${posix.join(name, other)}? Rename that to ${kitFile}${orName}.`)
}

function yamlFile(name: string): string {
  if (isYaml(name)) return name
  throw new Mendable('usage', `${name} is not a ${kitFile}.`, `Name the kit’s folder, or its ${kitFile}.`)
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

async function nothingThere(name: string, cwd: string): Promise<Mendable> {
  const kits = await kitsBelow(cwd)
  const meant = kits.find(kit => posix.basename(kit) === posix.basename(name)) ?? suggest(name, kits)
  const list =
    kits.length === 0 ? 'Name the kit’s folder, or its presskit.yaml.' : `The kits here are:\n${kits.join('\n')}`
  return new Mendable('usage', `There is no ${name}.`, meant === undefined ? list : `Did you mean ${meant}?`)
}

/** The folders under `kits/` that hold a kit, sorted. */
async function kitsBelow(cwd: string): Promise<readonly string[]> {
  const names = await readdir(resolve(cwd, 'kits')).catch(() => [])
  const kits: string[] = []
  for (const name of names.toSorted()) {
    if ((await kindOf(resolve(cwd, 'kits', name, kitFile))) === 'file') kits.push(posix.join('kits', name))
  }
  return kits
}

/** What lies at a path; whatever can be read and is no folder passes for a file, for its reader to judge. */
async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}
