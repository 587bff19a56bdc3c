import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { KitFile } from '../package/kit-file.ts'
import { type WriteOptions, type Written, writeKit } from '../package/write.ts'
import { zipFiles } from '../package/zip.ts'
import type { BuildRequest } from './build-request.ts'
import { type FinishedArchive, type Mailing, makeDrafts } from './mail-drafts.ts'
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

/** Writes a finished kit as folder, archive and mail drafts, all or nothing; a dry run makes them all and writes nothing. */
export async function deliver(mailing: Mailing, date: Date, request: BuildRequest): Promise<Delivered> {
  const { kit, files } = mailing
  const folder = join(request.out, kit.id)
  const place = { folder, archive: `${folder}.zip` }
  const skipped: Skipped[] = []
  const makeBeside: MakeBeside = async archive => {
    const drafts = await makeDrafts(mailing, { name: basename(place.archive), ...archive })
    skipped.push(...drafts.skipped)
    return drafts.files
  }
  const zip = () => zipFiles(files, { folder: kit.id, date })
  const { archiveSize, beside } = request.dryRun
    ? await weighKit(zip, makeBeside)
    : await writeKit(
        { ...place, files, zip, beside: ({ path, size }) => makeBeside({ size, read: () => readFile(path) }) },
        writingOf(request),
      )
  const mails = beside.map(({ path, size }) => ({ path: join(request.out, path), size }))
  return { ...place, archiveSize, mails, skipped }
}

type MakeBeside = (archive: Pick<FinishedArchive, 'size' | 'read'>) => Promise<readonly KitFile[]>

/** What `writeKit` would have written. */
async function weighKit(zip: () => Promise<Readable>, makeBeside: MakeBeside): Promise<Written> {
  const archive = await buffer(await zip())
  const beside = await makeBeside({ size: archive.length, read: async () => archive })
  return {
    archiveSize: archive.length,
    beside: beside.map(({ path, bytes }) => ({ path, size: bytes.byteLength })),
  }
}

function writingOf({ runner, signal, onProgress }: BuildRequest): WriteOptions {
  return { runner, signal, onNote: message => onProgress({ type: 'note', message }) }
}
