import { dirname } from 'node:path'
import { type Diagnostic, type Finding, isError, type Outcome } from '../diagnostics/diagnostic.ts'
import { Mendable } from '../diagnostics/mendable.ts'
import { isMap } from '../kit/data.ts'
import { locateFindings } from '../kit/locate.ts'
import { loadTheme, type ThemeNaming } from '../theme/load.ts'
import type { Theme } from '../theme/theme.ts'
import type { ReadKit } from './prepare.ts'

/**
 * Reads the theme of a kit, or the one that the call names instead: one of presskit's own, or a folder. Every template
 * and style sheet of a theme that is not ours is looked at first. Throws `Mendable` when the call names no theme.
 */
export async function prepareTheme({ source, kit }: ReadKit, called: string | undefined): Promise<Outcome<Theme>> {
  const loaded = await loadTheme(
    called ?? kit.theme.name,
    called === undefined ? namingOf(source) : { shown: '', at: [] },
  )
  const findings = loaded.diagnostics.filter(isFinding)
  const [lost] = findings
  if (called !== undefined && lost)
    throw new Mendable('usage', `${lost.message}.`, lost.hint ?? 'Name a theme of presskit: classic')
  const diagnostics = [...locateFindings(source, findings), ...loaded.diagnostics.filter(isDiagnostic)]
  const theme = loaded.value
  if (!theme) return { diagnostics }
  const all = theme.file === undefined ? diagnostics : [...diagnostics, ...(await lint(theme))]
  return all.some(isError) ? { diagnostics: all } : { value: theme, diagnostics: all }
}

function namingOf({ file, folder, data }: ReadKit['source']): ThemeNaming {
  return { shown: dirname(file), root: folder, at: isMap(data.theme) ? ['theme', 'name'] : ['theme'] }
}

/** Handlebars and the shapes of views are loaded for a theme of the user's own alone: tests look at ours. */
async function lint(theme: Theme): Promise<readonly Diagnostic[]> {
  const [{ lintTheme }, { vocabulary }] = await Promise.all([
    import('../theme/lint.ts'),
    import('../render/page/vocabulary.ts'),
  ])
  return lintTheme(theme, vocabulary)
}

function isFinding(problem: Finding | Diagnostic): problem is Finding {
  return 'at' in problem
}

function isDiagnostic(problem: Finding | Diagnostic): problem is Diagnostic {
  return 'file' in problem
}
