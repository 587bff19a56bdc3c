import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Diagnostic,
  type Finding,
  isError,
  type Outcome,
  type Position,
  type Problem,
  severityOf,
} from '../diagnostics/diagnostic.ts'
import { locateFindings } from '../kit/locate.ts'
import { readTextFile, withUnixLines } from '../kit/read/read-text.ts'
import { readOnce } from '../kit/schema/read-once.ts'
import { readSource, type Source } from '../kit/source.ts'
import type { Template } from './theme.ts'
import { type ThemeFile, themeFileSchema, wholeThemeKeys } from './theme-file.ts'
import { themeFindings } from './theme-findings.ts'
import type { ThemeFolder } from './theme-folder.ts'
import { resolveThemePath } from './theme-path.ts'

/** One theme's own folder, before what it extends is laid below it. */
export interface Layer extends ThemeFolder {
  readonly source: Source
  readonly file: ThemeFile
  /** By file name, `release.hbs`; partials by theirs, `masthead`; style sheets by file name. */
  readonly templates: ReadonlyMap<string, Template>
  readonly partials: ReadonlyMap<string, Template>
  readonly sheets: ReadonlyMap<string, Template>
}

/** Reads a theme's folder: its `theme.yaml`, and every template and style sheet that lies in it. */
export async function readLayer(place: ThemeFolder): Promise<Outcome<Layer>> {
  const { value: source, diagnostics } = await readSource(join(place.shown, 'theme.yaml'))
  if (!source) return { diagnostics: diagnostics.map(asTheme) }
  const parsed = themeFileSchema.safeParse(source.data, readOnce)
  const findings = parsed.success ? wholeFindings(parsed.data) : themeFindings(parsed.error.issues, source.data)
  const [templates, partials, sheets] = await Promise.all([
    readFolder(place, '', '.hbs'),
    readFolder(place, 'partials', '.hbs'),
    readFolder(place, '', '.css'),
  ])
  const all = [
    ...source.diagnostics,
    ...locateFindings(source, findings),
    ...[templates, partials, sheets].flatMap(read => read.diagnostics),
  ]
  if (!parsed.success || all.some(isError)) return { diagnostics: all }
  const named = new Map([...partials.texts].map(([name, text]) => [name.replace(/\.hbs$/, ''), text]))
  return {
    value: { ...place, source, file: parsed.data, templates: templates.texts, partials: named, sheets: sheets.texts },
    diagnostics: all,
  }
}

/** The reader of YAML speaks of kits. */
function asTheme(diagnostic: Diagnostic): Diagnostic {
  const { message, hint } = diagnostic
  if (!hint?.includes('presskit: 1')) return diagnostic
  const own = message.replace('presskit: 1', 'extends: classic')
  return { ...diagnostic, message: own, hint: 'Begin with the line extends: classic' }
}

function wholeFindings(file: ThemeFile): readonly Finding[] {
  if (file.extends !== undefined) return []
  return wholeThemeKeys
    .filter(key => file[key] === undefined)
    .map(key => ({
      code: 'kit/missing',
      message: `${key} is missing, and the theme extends no other`,
      hint: `Write ${key}, or take it of a theme with the line extends: classic`,
      at: [key],
    }))
}

interface ForeignRead {
  readonly text?: string | undefined
  readonly problem?: Problem | undefined
  readonly at?: Position
}

/** A file of somebody's: where it lies, and in which encoding, is another question. */
async function readForeign(folder: string, path: string): Promise<ForeignRead> {
  const { value, problem } = await resolveThemePath(folder, path)
  return value === undefined ? { problem } : readTextFile(value)
}

interface FolderRead {
  readonly texts: ReadonlyMap<string, Template>
  readonly diagnostics: readonly Diagnostic[]
}

async function readFolder({ folder, shown, ours }: ThemeFolder, below: string, ending: string): Promise<FolderRead> {
  const names = await readdir(join(folder, below)).catch(() => [])
  const found = names.filter(name => name.endsWith(ending) && !name.startsWith('.')).sort()
  const read = await Promise.all(
    found.map(async name => {
      const path = below === '' ? name : `${below}/${name}`
      const read: ForeignRead = ours
        ? { text: await readFile(join(folder, path), 'utf8') }
        : await readForeign(folder, path)
      return { name, file: join(shown, path), ...read }
    }),
  )
  return {
    texts: new Map(
      read.flatMap(({ name, file, text }) =>
        text === undefined ? [] : [[name, { file, text: withUnixLines(text), ours }] as const],
      ),
    ),
    diagnostics: read.flatMap(({ file, problem, at = { line: 1, column: 1 } }) =>
      problem === undefined
        ? []
        : [
            {
              ...problem,
              severity: severityOf(problem),
              file,
              range: { start: at, end: { ...at, column: at.column + 1 } },
            },
          ],
    ),
  }
}
