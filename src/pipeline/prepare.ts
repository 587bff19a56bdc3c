import type { Assets, Purpose } from '../assets/assets.ts'
import { resolveAssets } from '../assets/resolve.ts'
import { checkKit } from '../check/check.ts'
import { type Finding, isError, type Outcome } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import { listFiles } from '../kit/list-files.ts'
import { loadKit } from '../kit/load.ts'
import { locateFindings } from '../kit/locate.ts'
import { type Lost, nothingLost } from '../kit/lost.ts'
import { pipedFile, type Unsaved } from '../kit/read/read-text.ts'
import { readSource, type Source } from '../kit/source.ts'
import type { Theme } from '../theme/theme.ts'
import { prepareTheme } from './prepare-theme.ts'

/** A kit that was read. */
export interface ReadKit {
  readonly source: Source
  readonly kit: Kit
  /** Nothing in a valid kit. */
  readonly lost: Lost
}

/** A kit with its pictures and its theme: fit to be built. */
export interface Prepared extends ReadKit {
  readonly assets: Assets
  readonly theme: Theme
}

/** Announces each stage as it begins. */
export type Announce = (stage: 'assets' | 'check') => void

/** The theme to use instead of the kit's own; findings that only this build makes, such as an embargo that holds. */
export interface Wishes {
  readonly purpose: Purpose
  readonly theme?: string | undefined
  readonly check: (kit: Kit) => readonly Finding[]
}

/** A kit that can be built; or, of one with errors, what can be judged. */
export type ReadOutcome = Outcome<ReadKit> & { readonly draft?: ReadKit }

/** Reads a kit's file and its texts, and validates them. Throws `Mendable` when there is no such kit. */
export async function readKit(file: string, unsaved: Unsaved = new Map()): Promise<ReadOutcome> {
  const { value: source, diagnostics } = await readSource(file, unsaved)
  if (!source) return { diagnostics }
  const { value, draft, diagnostics: found } = await loadKit(source)
  if (value) return { value: { source, kit: value, lost: nothingLost }, diagnostics: found }
  return { ...(draft ? { draft } : {}), diagnostics: found }
}

/** Reads the pictures and the theme of a kit, and checks all of it: what needs no browser. */
export async function prepare(read: ReadKit, wishes: Wishes, announce: Announce): Promise<Outcome<Prepared>> {
  const { source, kit, lost } = read
  announce('assets')
  const [assets, theme, files] = await Promise.all([
    resolveAssets(kit, source.folder, wishes.purpose),
    prepareTheme(read, wishes.theme),
    // What comes through a pipe has no folder of its own: what lies round it is nobody’s.
    source.file === pipedFile ? [] : listFiles(source),
  ])
  announce('check')
  const editorial = await checkKit({ kit, assets: assets.readable, data: source.data, files, lost })
  const findings = [...assets.diagnostics, ...editorial, ...wishes.check(kit)].filter(({ at }) => !lost.holds(at))
  const diagnostics = [...locateFindings(source, findings), ...theme.diagnostics]
  if (!assets.value || !theme.value || diagnostics.some(isError)) return { diagnostics }
  return { value: { ...read, assets: assets.value, theme: theme.value }, diagnostics }
}
