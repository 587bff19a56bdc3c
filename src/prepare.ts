import type { Assets } from './assets/assets.ts'
import { resolveAssets } from './assets/resolve.ts'
import { checkKit } from './check/check.ts'
import { applyIgnore } from './check/ignore.ts'
import { type Diagnostic, type Finding, isError, type Outcome } from './diagnostics/diagnostic.ts'
import type { Kit } from './kit/kit.ts'
import { loadKit } from './kit/load.ts'
import { locateFindings } from './kit/locate.ts'
import { readSource, type Source } from './kit/source.ts'
import { loadTheme } from './theme/load.ts'
import type { Theme } from './theme/theme.ts'

/** A kit that was read, with its pictures and its theme: fit to be built. */
export interface Prepared {
  readonly source: Source
  readonly kit: Kit
  readonly assets: Assets
  readonly theme: Theme
}

/** Announces each stage as it begins. */
export type Announce = (stage: 'read' | 'assets' | 'check') => void

/** The theme to use instead of the kit's own; findings that only this build makes, such as an embargo that holds. */
export interface Wishes {
  readonly theme?: string | undefined
  readonly check: (kit: Kit) => readonly Finding[]
}

/** Reads, validates and checks a kit, all that needs no browser. Tells everything that is wrong, in one run. */
export async function prepare(file: string, wishes: Wishes, announce: Announce): Promise<Outcome<Prepared>> {
  announce('read')
  const read = await readSource(file)
  if (!read.value) return read
  const source = read.value
  const loaded = await loadKit(source)
  if (!loaded.value) return { diagnostics: loaded.diagnostics }
  const kit = loaded.value
  announce('assets')
  const [assets, theme] = await Promise.all([
    resolveAssets(kit, source.folder),
    loadTheme(wishes.theme ?? kit.theme.name),
  ])
  announce('check')
  const findings = [...assets.diagnostics, ...theme.diagnostics, ...checkKit(kit), ...wishes.check(kit)]
  const diagnostics = settle(kit, [...loaded.diagnostics, ...locateFindings(source, findings)])
  if (!assets.value || !theme.value || diagnostics.some(isError)) return { diagnostics }
  return { value: { source, kit, assets: assets.value, theme: theme.value }, diagnostics }
}

function settle(kit: Kit, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return applyIgnore(kit, diagnostics).kept
}
