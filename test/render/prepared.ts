import { join } from 'node:path'
import { placeAssets } from '../../src/assets/place.ts'
import type { Outcome } from '../../src/diagnostics/diagnostic.ts'
import { languageOf } from '../../src/language/own-language.ts'
import { type Prepared, prepare, readKit } from '../../src/pipeline/prepare.ts'
import type { LocalKit } from '../../src/render/localize/local-kit.ts'
import { localize } from '../../src/render/localize/localize.ts'
import { type KitFiles, withKit } from '../kit/support/kits.ts'

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10H0z"/></svg>'

/** A kit in two languages, English first; further lines of its release, then of the whole. */
export function bilingual(release = '', more = ''): string {
  return `presskit: 1
languages: [en, ru]
timezone: Europe/Brussels
contacts:
  - name: An Peeters
    email: press@library.example
${more}
release:
  date: 2026-11-22
  headline:
    en: City library opens a repair café
    ru: Городская библиотека открывает ремонтное кафе
  body:
    en: The city library opens a repair café.
    ru: Городская библиотека открывает ремонтное кафе.
${release}`
}

/** A kit's file, read and prepared to be built, with everything that is wrong with it. */
export async function prepareFile(file: string): Promise<Outcome<Prepared>> {
  const read = await readKit(file)
  if (!read.value) return { diagnostics: read.diagnostics }
  const prepared = await prepare(read.value, { purpose: 'ship', check: () => [] }, () => undefined)
  return { ...prepared, diagnostics: [...read.diagnostics, ...prepared.diagnostics] }
}

/** A kit that was read, with its pictures and theme. `logos/a.svg` is there to be named. */
export function preparedKit(yaml: string, files: KitFiles = {}): Promise<Prepared> {
  return withKit({ 'logos/a.svg': logo, ...files, 'presskit.yaml': yaml }, async folder => {
    const { value, diagnostics } = await prepareFile(join(folder, 'presskit.yaml'))
    if (!value) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'))
    return value
  })
}

/** The kit as each of its languages tells it, by tag. */
export async function told(yaml: string, files: KitFiles = {}): Promise<Readonly<Record<string, LocalKit>>> {
  const { kit, assets } = await preparedKit(yaml, files)
  const placed = placeAssets(kit, assets)
  const languages = kit.languages.flatMap(tag => languageOf(tag, kit.strings[tag]) ?? [])
  return Object.fromEntries(
    languages.map(language => [language.tag, localize({ kit, language, placed }, languages)] as const),
  )
}

/** The same in one language. */
export async function toldIn(tag: string, yaml: string, files: KitFiles = {}): Promise<LocalKit> {
  const kit = (await told(yaml, files))[tag]
  if (!kit) throw new Error(`The kit is not told in ${tag}`)
  return kit
}
