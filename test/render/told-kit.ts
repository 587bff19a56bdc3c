import { join } from 'node:path'
import { placeAssets } from '../../src/assets/place.ts'
import { resolveAssets } from '../../src/assets/resolve.ts'
import { findLanguage } from '../../src/language/languages.ts'
import { readKit } from '../../src/pipeline/prepare.ts'
import type { Told } from '../../src/render/form.ts'
import { localize } from '../../src/render/localize/localize.ts'
import { type KitFiles, withKit } from '../kit/support/kits.ts'

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10H0z"/></svg>'

/** What forms of a language and of a kit are made of; no document is rendered. `logos/a.svg` is there to be named. */
export function toldKit(yaml: string, files: KitFiles = {}): Promise<Told> {
  return withKit({ 'logos/a.svg': logo, ...files, 'presskit.yaml': yaml }, toldFolder)
}

/** The same of a kit that lies in a folder. */
export async function toldFolder(folder: string): Promise<Told> {
  const read = await readKit(join(folder, 'presskit.yaml'))
  if (!read.value) throw new Error(read.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'))
  const { kit } = read.value
  const assets = await resolveAssets(kit, folder, 'ship')
  if (!assets.value) throw new Error(assets.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'))
  const placed = placeAssets(kit, assets.value)
  const languages = kit.languages.flatMap(tag => findLanguage(tag) ?? [])
  const kits = languages.map(language => localize({ kit, language, placed }, languages))
  return { kit, kits, documents: [], date: new Date(`${kit.release.date}T00:00:00Z`) }
}

export function textOf(file: { readonly bytes: Uint8Array } | undefined): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(file?.bytes)
}
