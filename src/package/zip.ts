import { finished } from 'node:stream/promises'
import type { KitFile } from './kit-file.ts'
import { isPacked } from './media-types.ts'
import { sortByPath } from './sort.ts'

export interface ZipOptions {
  /** The one folder at the top of the archive, so that unpacking never litters. */
  readonly folder: string
  /**
   * What every entry is dated, in UTC and to two seconds, as the format has it. A zip knows 1980 to 2107, archiver
   * writes up to 2043: an earlier date becomes 1980-01-01 00:00:00, a later one 2043-12-31 23:59:58.
   */
  readonly date: Date
}

/** A finished archive. What is stored in it shares the memory of its files: photos are not held twice. */
export interface Archive {
  readonly pieces: readonly Uint8Array[]
  /** In bytes. */
  readonly size: number
}

/**
 * An archive of a kit (PKWARE APPNOTE 6.3): the same bytes for the same files and date in every time zone, locale and
 * umask. Entries are sorted by bytes and readable by all (0644); formats that are compressed already are stored, the rest
 * is deflated.
 */
export async function zipFiles(files: readonly KitFile[], { folder, date }: ZipOptions): Promise<Archive> {
  if (Number.isNaN(date.getTime())) throw new Error('The archive has no valid date')
  const { ZipArchive } = await import('archiver')
  // Level 9 takes twice the time of 6 and makes a kit one part in a thousand smaller.
  const archive = new ZipArchive({ forceLocalTime: false, zlib: { level: 6 } })
  for (const { path, bytes } of sortByPath(files)) {
    const entry = { name: `${folder}/${path}`, date, mode: 0o644, store: isPacked(path) }
    archive.append(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry)
  }
  const pieces: Uint8Array[] = []
  // An iterator of the stream would join what waits in it, and copy it.
  archive.on('data', piece => pieces.push(piece))
  await Promise.all([finished(archive), archive.finalize()])
  return { pieces, size: pieces.reduce((sum, { byteLength }) => sum + byteLength, 0) }
}
