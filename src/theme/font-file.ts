import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Problem } from '../diagnostics/diagnostic.ts'
import { readTextFile, withUnixLines } from '../kit/read/read-text.ts'
import { type SliceFault, sliceFault } from './slice-fault.ts'
import type { Face } from './theme.ts'
import type { FaceEntry } from './theme-file.ts'
import type { ThemeFolder } from './theme-folder.ts'
import { resolveThemePath } from './theme-path.ts'
import { trueTypeFault } from './truetype.ts'

const resolvePackageFile = createRequire(import.meta.url).resolve

export type Resolved<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem }

/** `key` is the one of the face that is wrong, where that is not its file. */
export type ResolvedFace = Resolved<Face> & { readonly key?: SliceFault['key'] }

/** A face with the absolute path of its file: in the theme's folder, or of a package of fonts that comes with presskit. */
export async function resolveFace(
  { folder, ours }: ThemeFolder,
  { file, slices, ...face }: FaceEntry,
): Promise<ResolvedFace> {
  if (slices !== undefined) return resolveSlices(face, { slices, file, ours })
  const found = isPackageFile(file) ? packageFile(file) : await resolveThemePath(folder, file)
  if (found.value === undefined) return found
  const fault = isPackageFile(file) ? undefined : await trueTypeFault(found.value)
  return fault === undefined ? { value: { ...face, file: found.value } } : { problem: noTrueType(file, fault) }
}

/** A licence in the theme’s folder, where what is no text is told before it ships, or in a package of fonts. */
export async function resolveLicence(folder: string, name: string): Promise<Resolved<() => Promise<string>>> {
  const isOurs = isPackageFile(name)
  const { value: path, problem } = isOurs ? packageFile(name) : await resolveThemePath(folder, name)
  if (path === undefined) return { problem }
  if (isOurs) return { value: () => readFile(path, 'utf8') }
  const read = await readTextFile(path)
  if (read.problem) return { problem: { ...read.problem, message: `${name}: ${read.problem.message}` } }
  const { text } = read
  return { value: async () => withUnixLines(text) }
}

interface Slicing {
  readonly slices: string
  readonly file: string
  readonly ours: boolean
}

/** Slices lie beside their list. Those of a theme of presskit are looked at when a kit needs them. */
async function resolveSlices(
  entry: Omit<FaceEntry, 'file' | 'slices'>,
  { slices, file, ours }: Slicing,
): Promise<ResolvedFace> {
  const list = packageFile(slices)
  if (list.value === undefined) return { problem: list.problem, key: 'slices' }
  if (leadsUp(file)) return { problem: noPackageFont(file) }
  const face = { ...entry, slices: list.value, file: join(list.value, '..', file) }
  const found = ours ? undefined : await sliceFault(face)
  if (found === undefined) return { value: face }
  return { problem: noSlices(found.key === 'file' ? file : slices, found.fault), key: found.key }
}

/** A file of a package of fonts that comes with presskit. */
export function isPackageFile(name: string): boolean {
  return /^@(expo-google-fonts|fontsource|fontsource-variable)\//.test(name)
}

function packageFile(name: string): Resolved<string> {
  try {
    if (!leadsUp(name)) return { value: resolvePackageFile(name) }
  } catch {
    // Told below.
  }
  return { problem: noPackageFont(name) }
}

function leadsUp(name: string): boolean {
  return name.split(/[\\/]/).includes('..')
}

function noPackageFont(name: string): Problem {
  const hint = 'Put the font into the theme’s folder and name it from there: fonts/acme-400.ttf'
  return { code: 'file/missing', message: `No font of presskit’s own is ${name}`, hint }
}

function noSlices(name: string, fault: string): Problem {
  const hint =
    'Name the list and the files of a package of presskit: slices: "@fontsource-variable/noto-sans-sc/unicode.json", file: "files/noto-sans-sc-{slice}-wght-normal.woff2"; where they are right, install presskit anew.'
  return { code: 'theme/face', message: `${name} ${fault}`, hint }
}

function noTrueType(name: string, fault: string): Problem {
  return {
    code: 'theme/face',
    message: `${name} ${fault}`,
    hint: 'Name a static TrueType file (.ttf), one for each weight and style: other kinds are not embedded alike everywhere.',
  }
}
