import { type Diagnostic, type Finding, isError, type Outcome, type Path } from '../diagnostics/diagnostic.ts'
import { locateFindings } from '../kit/locate.ts'
import { type Resolved, resolveLicence } from './font-file.ts'
import { type Layer, readLayer } from './layer.ts'
import { resolveFaces } from './resolve-faces.ts'
import type { Script, Template, Theme } from './theme.ts'
import { findTheme, type ThemeFolder, type ThemePlace } from './theme-folder.ts'
import { type Told, told } from './told.ts'
import { unlicensedFonts } from './unlicensed-fonts.ts'
import { unnamedFonts } from './unnamed-fonts.ts'

/** Who named the theme: where its folder is looked for, and where in the kit its name stands. */
export interface ThemeNaming extends ThemePlace {
  readonly at: Path
}

/** For a name of presskit's own themes. */
const byName: ThemeNaming = { shown: '.', at: ['theme'] }

/**
 * Reads a theme by its name, or by its folder when the name is a path, and lays it over the one that it extends.
 * A name that stands for no theme is a finding at the place of the name; all else is told at the theme's own files.
 */
export async function loadTheme(name: string, naming = byName): Promise<Outcome<Theme, Finding | Diagnostic>> {
  const { value: place, problem } = await findTheme(name, naming)
  if (!place) return { diagnostics: [{ ...problem, at: naming.at }] }
  const { layers, diagnostics } = await readLayers(place, naming.root)
  const [own] = layers
  if (!own || diagnostics.some(isError)) return { diagnostics }
  const laid = await layOver(layers, own)
  return { ...laid, diagnostics: [...diagnostics, ...laid.diagnostics] }
}

interface Layers {
  /** The theme itself first, then what it extends. */
  readonly layers: readonly Layer[]
  readonly diagnostics: readonly Diagnostic[]
}

/** `root` is the folder that all of them lie below. */
async function readLayers(place: ThemeFolder, root: ThemePlace['root'], above: readonly Layer[] = []): Promise<Layers> {
  const read = await readLayer(place)
  const layer = read.value
  if (!layer) return { layers: above, diagnostics: read.diagnostics }
  const layers = [...above, layer]
  if (layer.file.extends === undefined) return { layers, diagnostics: read.diagnostics }
  const next = await extended(layer, { shown: place.shown, root }, layers)
  if (!next.value)
    return {
      layers,
      diagnostics: [...read.diagnostics, ...locateFindings(layer.source, [{ ...next.problem, at: ['extends'] }])],
    }
  const rest = await readLayers(next.value, root, layers)
  return { ...rest, diagnostics: [...read.diagnostics, ...rest.diagnostics] }
}

async function extended(layer: Layer, place: ThemePlace, layers: readonly Layer[]): Promise<Resolved<ThemeFolder>> {
  const name = layer.file.extends ?? ''
  const found = await findTheme(name, place)
  const { value } = found
  if (!value || !layers.some(({ folder }) => folder === value.folder)) return found
  const message = `${layer.name} extends ${name}, which is laid over ${layer.name} itself`
  return {
    problem: { code: 'theme/extends', message, hint: 'Let the last of them extend a theme of presskit: classic' },
  }
}

async function layOver(layers: readonly Layer[], own: Layer): Promise<Outcome<Theme>> {
  const says = <K extends keyof Layer['file']>(key: K) => layers.find(({ file }) => file[key] !== undefined) ?? own
  const [faces, licences, scripts, styles] = await Promise.all([
    resolveFaces(says('faces')),
    resolveLicences(says('licences')),
    resolveScripts(withScripts(layers)),
    resolveStyles(says('styles'), layers),
  ])
  const diagnostics = [...faces.diagnostics, ...licences.diagnostics, ...scripts.diagnostics, ...styles.diagnostics]
  if (diagnostics.some(isError)) return { diagnostics }
  const theme: Theme = {
    name: own.file.name ?? own.name,
    ...(own.ours ? {} : { file: own.source.file }),
    templates: laid(layers, ({ templates }) => templates),
    partials: laid(layers, ({ partials }) => partials),
    styles: styles.value,
    faces: faces.value,
    licences: licences.value,
    scripts: scripts.value,
    datelineDash: says('datelineDash').file.datelineDash ?? ' ',
    accent: says('accent').file.accent ?? '#000000',
  }
  if (own.ours) return { value: theme, diagnostics }
  const all = [...diagnostics, ...unnamedFonts(theme, layers, says), ...unlicensedFonts(theme, says)]
  if (all.some(isError)) return { diagnostics: all }
  const { machineFonts } = await import('./machine-fonts.ts')
  return { value: theme, diagnostics: [...all, ...machineFonts(theme, says)] }
}

/** Of files that have one name, that of the theme which extends the others. */
function laid(layers: readonly Layer[], filesOf: (layer: Layer) => ReadonlyMap<string, Template>) {
  return new Map(layers.toReversed().flatMap(layer => [...filesOf(layer)]))
}

async function resolveLicences(layer: Layer, entries = layer.file.licences ?? {}, at: Path = ['licences']) {
  const found = await Promise.all(
    Object.entries(entries).map(async ([family, name]) => {
      const { value, problem } = await resolveLicence(layer.folder, name)
      const of = value === undefined ? { problem } : { value: [family, value] as const }
      return { at: [...at, family], of }
    }),
  )
  const { value, diagnostics } = told(layer, found)
  return { value: new Map(value), diagnostics }
}

/** Scripts of the user's themes are asked before those of the theme of presskit that they extend, which keeps its own. */
function withScripts(layers: readonly Layer[]): readonly Layer[] {
  const saying = layers.filter(({ file }) => file.scripts !== undefined)
  return [...saying.filter(({ ours }) => !ours), ...saying.filter(({ ours }) => ours).slice(0, 1)]
}

async function resolveScripts(layers: readonly Layer[]): Promise<Told<readonly Script[]>> {
  const found = await Promise.all(layers.map(scriptsOf))
  return { value: found.flatMap(({ value }) => value), diagnostics: found.flatMap(({ diagnostics }) => diagnostics) }
}

async function scriptsOf(layer: Layer): Promise<Told<readonly Script[]>> {
  const found = await Promise.all(
    (layer.file.scripts ?? []).map(async ({ faces: entries, marks = '', licences: files }, index) => {
      const faces = await resolveFaces(layer, entries, ['scripts', index, 'faces'])
      const licences = await resolveLicences(layer, files ?? {}, ['scripts', index, 'licences'])
      const script: Script = { faces: faces.value, marks, licences: licences.value }
      return { script, diagnostics: [...faces.diagnostics, ...licences.diagnostics] }
    }),
  )
  return { value: found.map(({ script }) => script), diagnostics: found.flatMap(({ diagnostics }) => diagnostics) }
}

/** Each sheet of the list from the first theme that has it. */
async function resolveStyles(layer: Layer, layers: readonly Layer[]): Promise<Told<ReadonlyMap<string, Template>>> {
  const all = laid(layers, ({ sheets }) => sheets)
  const found = (layer.file.styles ?? []).map((name, index) => {
    const sheet = all.get(name)
    const hint = `Style sheets that are there: ${[...all.keys()].join(', ') || 'none'}`
    const of: Resolved<readonly [string, Template]> = sheet
      ? { value: [name, sheet] }
      : { problem: { code: 'file/missing', message: `There is no style sheet ${name}`, hint } }
    return { at: ['styles', index], of }
  })
  const { value, diagnostics } = told(layer, found)
  return { value: new Map(value), diagnostics }
}
