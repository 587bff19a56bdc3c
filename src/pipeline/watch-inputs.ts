import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Mendable } from '../diagnostics/mendable.ts'
import type { Kit } from '../kit/kit.ts'
import type { Theme } from '../theme/theme.ts'
import { proseFiles } from './file-texts.ts'
import type { ReadKit } from './prepare.ts'

/** Throws a Mendable that names the first file which is not as it was. */
export type HoldInputs = () => Promise<void>

/**
 * Remembers how files lie on the disk; a kit that somebody works on while it is built would be a mixture of before and
 * after.
 */
export async function watchInputs(files: readonly string[]): Promise<HoldInputs> {
  const watched = [...new Set(files)]
  const before = await Promise.all(watched.map(stampOf))
  return async () => {
    const after = await Promise.all(watched.map(stampOf))
    const changed = watched.find((_, index) => before[index] !== after[index])
    if (changed === undefined) return
    throw new Mendable(
      'environment',
      `${changed} changed while the kit was being built, and nothing was written.`,
      'Build again once it is saved.',
    )
  }
}

/** The kit's own file, and all that it names. */
export function kitInputs({ source, kit }: ReadKit): readonly string[] {
  const inKit = (file: string) => join(dirname(source.file), file)
  return [source.file, ...proseFiles(kit), ...pictures(kit).map(inKit)]
}

/** The files of a theme of the user's own: what it takes of presskit's nobody works on. */
export function themeInputs({ file, templates, partials, styles, faces }: Theme): readonly string[] {
  if (file === undefined) return []
  const texts = [templates, partials, styles].flatMap(map => [...map.values()])
  return [file, ...[...texts, ...faces].map(each => each.file)]
}

function pictures({ logos, photos, attachments }: Kit): readonly string[] {
  const drawn = [...logos.values()].flatMap(({ file, dark }) => [file, ...(dark === undefined ? [] : [dark])])
  return [...drawn, ...[...photos.values()].map(({ file }) => file), ...attachments.map(({ file }) => file)]
}

/** What changes when a program saves, also one that renames a new file into the place of the old. */
async function stampOf(file: string): Promise<string> {
  return stat(file).then(
    ({ size, mtimeMs, ino }) => `${size} ${mtimeMs} ${ino}`,
    () => 'gone',
  )
}
