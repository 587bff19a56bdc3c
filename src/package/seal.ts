import { checksumsFile, sha256 } from './checksums.ts'
import type { KitFile } from './kit-file.ts'
import { type About, entryOf, type ListedFile, manifestFile } from './manifest.ts'
import { checkNames } from './names.ts'
import { sortByPath } from './sort.ts'

/**
 * The whole kit, sorted by bytes: the files with `manifest.json`, which lists all of them, and `SHA256SUMS`, which covers
 * the manifest too. Throws when a name cannot be shipped: names are ours, not the user's.
 */
export function sealKit(files: readonly ListedFile[], about: About): KitFile[] {
  const entries = files.map(file => entryOf(file, sha256(file.bytes)))
  const manifest = manifestFile(about, entries)
  const checksums = checksumsFile([...entries, { path: manifest.path, sha256: sha256(manifest.bytes) }])
  const all = sortByPath<KitFile>([...files, manifest, checksums])
  checkNames(all)
  return all
}
