import { createHash } from 'node:crypto'
import type { KitFile } from './kit-file.ts'
import { sortByPath } from './sort.ts'

/** A file's path and the SHA-256 of its bytes, in lower-case hexadecimal. */
export interface Checksum {
  readonly path: string
  readonly sha256: string
}

export const checksumsPath = 'SHA256SUMS'

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * `SHA256SUMS` as coreutils writes it, sorted by bytes: `sha256sum -c SHA256SUMS` in the kit's folder checks every file.
 * It covers all files but itself, the manifest too.
 */
export function checksumsFile(checksums: readonly Checksum[]): KitFile {
  const lines = sortByPath(checksums).map(({ path, sha256 }) => `${sha256}  ${path}\n`)
  return { path: checksumsPath, bytes: Buffer.from(lines.join('')) }
}
