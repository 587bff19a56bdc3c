import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { packageRoot } from '../package-root.ts'
import type { Template, Theme } from './theme.ts'

const themesFolder = fileURLToPath(new URL('templates/', packageRoot))
const resolvePackageFile = createRequire(import.meta.url).resolve

const packageFile = z.string().transform(file => resolvePackageFile(file))

const face = z
  .strictObject({
    family: z.string(),
    weight: z.number(),
    style: z.enum(['normal', 'italic']),
    file: z.string(),
    slices: packageFile.optional(),
  })
  .transform(({ file, slices, ...rest }) =>
    // Slices lie beside their list.
    slices === undefined
      ? { ...rest, file: resolvePackageFile(file) }
      : { ...rest, slices, file: join(slices, '..', file) },
  )

const themeFile = z.strictObject({
  name: z.string(),
  datelineDash: z.string(),
  accent: z.string(),
  styles: z.array(z.string()),
  faces: z.array(face),
  licences: z.record(z.string(), packageFile),
  scripts: z.array(
    z.strictObject({
      faces: z.array(face),
      marks: z.string().default(''),
      licences: z.record(z.string(), packageFile).transform(files => new Map(Object.entries(files))),
    }),
  ),
})

/** Reads one of presskit's own themes by its name. Reports `theme/unknown`. */
export async function loadTheme(name: string): Promise<Outcome<Theme, Finding>> {
  const names = await themeNames()
  if (!names.includes(name)) return { diagnostics: [unknownTheme(name, names)] }
  const folder = join(themesFolder, name)
  const { styles, licences, ...rest } = themeFile.parse(parse(await readFile(join(folder, 'theme.yaml'), 'utf8')))
  const theme: Theme = {
    ...rest,
    templates: await readTemplates(folder, file => file),
    partials: await readTemplates(join(folder, 'partials'), file => basename(file, '.hbs')),
    styles: await readAll(styles.map(file => [file, join(folder, file)])),
    licences: await readAll(Object.entries(licences)),
  }
  return { value: theme, diagnostics: [] }
}

async function themeNames(): Promise<readonly string[]> {
  const entries = await readdir(themesFolder, { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? [entry.name] : [])).sort()
}

async function readTemplates(folder: string, nameOf: (file: string) => string): Promise<Theme['templates']> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.hbs')).sort()
  const texts = await readAll(files.map(file => [file, join(folder, file)]))
  return new Map([...texts].map(([file, text]): [string, Template] => [nameOf(file), { file, text }]))
}

async function readAll(
  files: readonly (readonly [name: string, path: string])[],
): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(files.map(async ([name, path]) => [name, await readFile(path, 'utf8')] as const)))
}

function unknownTheme(name: string, names: readonly string[]): Finding {
  return {
    code: 'theme/unknown',
    at: ['theme'],
    message: `There is no theme "${name}"`,
    hint: `Themes of this version: ${names.join(', ')}`,
  }
}
