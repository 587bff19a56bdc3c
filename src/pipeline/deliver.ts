import { join } from 'node:path'
import { type WriteOptions, writeKit } from '../package/write.ts'
import type { BuildRequest } from './build-request.ts'
import type { PackedKit } from './pack.ts'

/** What was written, as it lies on disk. Sizes are bytes. */
export interface Delivered {
  readonly folder: string
  readonly archive: string
  readonly archiveSize: number
  /** One a language, beside the archive. */
  readonly mails: readonly { readonly path: string; readonly size: number }[]
}

/** Writes a packed kit as folder, archive and mail drafts, all or nothing; a dry run only tells what it would write. */
export async function deliver({ kit, files, archive, drafts }: PackedKit, request: BuildRequest): Promise<Delivered> {
  const folder = join(request.out, kit.id)
  const place = { folder, archive: `${folder}.zip` }
  if (!request.dryRun) {
    await writeKit({ ...place, files, zip: archive.pieces, beside: drafts.files }, writingOf(request))
  }
  const mails = drafts.files.map(({ path, bytes }) => ({ path: join(request.out, path), size: bytes.byteLength }))
  return { ...place, archiveSize: archive.size, mails }
}

function writingOf({ runner, signal, onProgress }: BuildRequest): WriteOptions {
  return { runner, signal, onNote: message => onProgress({ type: 'note', message }) }
}
