import { posix } from 'node:path'
import { isDeviceName } from '../kit/device-name.ts'
import type { LanguageTag } from '../kit/kit.ts'
import type { KitFile } from './kit-file.ts'

/** A file name has fewer characters than this. */
const nameLimit = 80

/** Names whose capitals are a convention of their own. */
const conventional: readonly string[] = ['README.txt', 'CREDITS.txt', 'SHA256SUMS']

/** An id as the name of a file or folder: the few that Windows keeps for devices get a mark. */
export function fileStem(id: string): string {
  return isDeviceName(id) ? `${id}_` : id
}

/** The folder of a language: its tag in lower case. */
export function languageFolder(language: LanguageTag): string {
  return fileStem(language.toLowerCase())
}

/**
 * The path of a document's form below the kit's folder, `ru/dushanbe-2016_press-release_ru.html`. The extension comes
 * without a dot. An id that is too long for a file name is cut; the folder of the kit keeps it whole.
 */
export function documentName(id: string, document: string, language: LanguageTag, ext: string): string {
  const folder = languageFolder(language)
  return kitFileName(folder, id, `_${document}_${folder}.${ext}`)
}

/** The path of any file that is named for the kit, `event/dushanbe-2016.ics`. `rest` follows the id, which is cut for it. */
export function kitFileName(folder: string, id: string, rest: string): string {
  return `${folder}/${id.slice(0, nameLimit - 1 - rest.length).replace(/-+$/, '')}${rest}`
}

/**
 * Holds that every path can be unpacked on every system: relative, ASCII, lower case but for the conventional names,
 * under 80 characters a name, no device of Windows, no two that differ in case alone, no file that is a folder too.
 * Throws a plain Error, since presskit makes the names.
 */
export function checkNames(files: readonly Pick<KitFile, 'path'>[]): void {
  const seen = new Map<string, string>()
  for (const { path } of files) {
    const reason = unfit(path) ?? clash(path, seen)
    if (reason !== undefined) throw new Error(`The file name ${JSON.stringify(path)} cannot be shipped: ${reason}`)
    seen.set(path.toLowerCase(), path)
  }
  for (const { path } of files) {
    const folder = foldersOf(path).find(name => seen.has(name.toLowerCase()))
    if (folder !== undefined) throw new Error(`The name ${JSON.stringify(folder)} is both a file and a folder`)
  }
}

function unfit(path: string): string | undefined {
  return path
    .split('/')
    .map(unfitName)
    .find(reason => reason !== undefined)
}

function unfitName(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'it is not a plain relative path'
  if (name.length >= nameLimit) return `a name has ${nameLimit} characters or more`
  if (conventional.includes(name)) return undefined
  if (!/^[a-z0-9_-][a-z0-9._-]*$/.test(name)) return 'a name has other characters than a-z, 0-9, dot, _ and -'
  if (name.endsWith('.')) return 'a name ends with a dot'
  return isDeviceName(name) ? 'Windows keeps a name for a device' : undefined
}

function clash(path: string, seen: ReadonlyMap<string, string>): string | undefined {
  const twin = seen.get(path.toLowerCase())
  if (twin === undefined) return undefined
  return twin === path ? 'it stands twice' : `it differs from ${JSON.stringify(twin)} in letter case alone`
}

function foldersOf(path: string): string[] {
  const folder = posix.dirname(path)
  return folder === '.' ? [] : [...foldersOf(folder), folder]
}
