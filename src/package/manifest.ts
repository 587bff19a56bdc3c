import type { Day, LanguageTag } from '../kit/kit.ts'
import type { Checksum } from './checksums.ts'
import type { KitFile } from './kit-file.ts'
import { mediaTypeOf } from './media-types.ts'
import { sortByPath } from './sort.ts'

/** What made a kit, and of what. */
export interface About {
  readonly tool: { readonly name: string; readonly version: string }
  /** The kit's id. */
  readonly kit: string
  readonly languages: readonly LanguageTag[]
  readonly date: Day
  /** The theme's name. */
  readonly theme: string
  /** The product that printed, `Chrome/147.0.7727.0`; none when nothing was printed. */
  readonly browser?: string | undefined
}

/** A finished file and what it is, where that is more than its name says. */
export interface ListedFile extends KitFile {
  /** The document that it is a form of: `press-release`, `speakers`. */
  readonly document?: string
  readonly language?: LanguageTag | undefined
}

/** A line of the manifest. Sizes are bytes. */
export interface ManifestEntry extends Checksum {
  readonly size: number
  readonly mediaType: string
  readonly document: string | undefined
  readonly language: LanguageTag | undefined
}

export const manifestPath = 'manifest.json'

/** Of the manifest's own form: grows when a reader of the old one would be misled. */
const manifestVersion = 1

export function entryOf(file: ListedFile, sha256: string): ManifestEntry {
  return {
    path: file.path,
    size: file.bytes.byteLength,
    sha256,
    mediaType: mediaTypeOf(file.path),
    document: file.document,
    language: file.language,
  }
}

/**
 * `manifest.json`: what made the kit, then every file but the manifest itself and `SHA256SUMS`, sorted by bytes.
 * `presskit` is the version of its form.
 */
export function manifestFile(about: About, entries: readonly ManifestEntry[]): KitFile {
  const { tool, kit, languages, date, theme, browser } = about
  const manifest = {
    presskit: manifestVersion,
    tool: { name: tool.name, version: tool.version },
    kit,
    languages,
    date,
    theme,
    browser,
    files: sortByPath(entries),
  }
  return { path: manifestPath, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }
}

/** Whether the text of a `manifest.json` is one that presskit wrote, in any version of its form. */
export function isManifest(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && 'presskit' in data && Number.isInteger(data.presskit)
  } catch {
    return false
  }
}
