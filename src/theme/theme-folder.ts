import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { isBelow } from '../kit/is-below.ts'
import { packageRoot } from '../package-root.ts'
import type { Resolved } from './font-file.ts'

/** A folder with a `theme.yaml`. */
export interface ThemeFolder {
  readonly name: string
  /** As diagnostics name it. */
  readonly shown: string
  /** Absolute, without links. */
  readonly folder: string
  /** One of presskit's own. */
  readonly ours: boolean
}

/** Where the folder of a theme is looked for. */
export interface ThemePlace {
  /** What names are relative to: absolute, or as the user named it. */
  readonly shown: string
  /** The folder that all themes lie below, absolute and without links; none for a folder that the user names to the command. */
  readonly root?: string | undefined
}

const ownFolder = fileURLToPath(new URL('templates/', packageRoot))

/** A theme by its name, or by its folder when the name is a path: `./acme`. */
export async function findTheme(name: string, place: ThemePlace): Promise<Resolved<ThemeFolder>> {
  return /[\\/]|^\.+$/.test(name) ? themeAt(name, place) : ownTheme(name, place)
}

async function ownTheme(name: string, { shown }: ThemePlace): Promise<Resolved<ThemeFolder>> {
  const names = await foldersIn(ownFolder)
  const folder = join(ownFolder, name)
  if (names.includes(name)) return { value: { name, shown: folder, folder: await realpath(folder), ours: true } }
  const near = suggest(name, names)
  const beside = await isFile(join(shown, name, 'theme.yaml'))
  const hint = beside
    ? `A theme in a folder is named by its path: ./${name}`
    : near === undefined
      ? `Themes of this version: ${names.join(', ')}; a theme of your own is named by its folder: ./my-theme`
      : `Did you mean ${near}?`
  return { problem: { code: 'theme/unknown', message: `There is no theme “${name}”`, hint } }
}

async function themeAt(name: string, { shown, root }: ThemePlace): Promise<Resolved<ThemeFolder>> {
  if (root !== undefined && isAbsolute(name)) return { problem: outside(name) }
  const path = isAbsolute(name) ? name : join(shown, name)
  const folder = await realpath(path).catch(() => undefined)
  if (folder !== undefined && root !== undefined && !isBelow(root, folder)) return { problem: outside(name) }
  if (folder === undefined || !(await stat(folder)).isDirectory()) return { problem: noFolder(name) }
  if (!(await isFile(join(folder, 'theme.yaml')))) return { problem: noThemeFile(name) }
  return { value: { name: basename(folder), shown: path, folder, ours: false } }
}

function noFolder(name: string): Problem {
  const hint = 'Make the folder, with a theme.yaml that has the line extends: classic'
  return { code: 'theme/unknown', message: `There is no folder ${name} with a theme`, hint }
}

function noThemeFile(name: string): Problem {
  const hint = 'Write one with the line extends: classic'
  return { code: 'theme/unknown', message: `The folder ${name} has no theme.yaml`, hint }
}

function outside(name: string): Problem {
  const message = `The theme ${name} lies outside of the kit’s folder`
  return { code: 'file/outside', message, hint: 'Copy its folder into the kit’s, and name it from there: ./my-theme' }
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? [entry.name] : [])).sort()
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}
