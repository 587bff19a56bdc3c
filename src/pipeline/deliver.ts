import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeKit } from '../package/write.ts'
import { zipFiles } from '../package/zip.ts'
import type { BuildRequest } from './build-request.ts'
import { draftNames, type Mailing, makeDrafts } from './mail-drafts.ts'
import type { Skipped } from './skipped-parts.ts'

/** What was written, as it lies on disk. Sizes are bytes. */
export interface Delivered {
  readonly folder: string
  readonly archive: string
  readonly archiveSize: number
  /** One a language, beside the archive. */
  readonly mails: readonly { readonly path: string; readonly size: number }[]
  /** What did not fit into the mails. */
  readonly skipped: readonly Skipped[]
}

/** Writes a finished kit as folder, archive and mail drafts, all or nothing; a dry run only says where they would lie. */
export async function deliver(mailing: Mailing, date: Date, request: BuildRequest): Promise<Delivered> {
  const { kit, files } = mailing
  const folder = join(request.out, kit.id)
  const place = { folder, archive: `${folder}.zip` }
  const inOut = (name: string) => join(request.out, name)
  if (request.dryRun) {
    const mails = draftNames(mailing).map(name => ({ path: inOut(name), size: 0 }))
    return { ...place, archiveSize: 0, mails, skipped: [] }
  }
  const skipped: Skipped[] = []
  const beside = async ({ path, size }: { path: string; size: number }) => {
    const name = basename(place.archive)
    const drafts = await makeDrafts(mailing, { name, size, read: () => readFile(path) })
    skipped.push(...drafts.skipped)
    return drafts.files
  }
  const zip = () => zipFiles(files, { folder: kit.id, date })
  const onNote = (message: string) => request.onProgress({ type: 'note', message })
  const options = { runner: request.runner, signal: request.signal, onNote }
  const written = await writeKit({ ...place, files, zip, beside }, options)
  const mails = written.beside.map(({ path, size }) => ({ path: inOut(path), size }))
  return { ...place, archiveSize: written.archiveSize, mails, skipped }
}
