import type { Finding } from '../diagnostics/diagnostic.ts'
import { type Archive, zipFiles } from '../package/zip.ts'
import { type Drafts, encodedSize, limitOf, type Mailing, makeDrafts } from './mail-drafts.ts'

/** A finished kit with its archive and its drafts of mails: nothing is left but to write them. */
export interface PackedKit extends Pick<Mailing, 'kit' | 'files'> {
  readonly archive: Archive
  readonly drafts: Drafts
  /** Of its size, which nobody knows before. */
  readonly findings: readonly Finding[]
}

/** Makes the archive of a finished kit, and the drafts that it goes into where mails may be so large. */
export async function packKit(mailing: Mailing, date: Date): Promise<PackedKit> {
  const { kit, files } = mailing
  const archive = await zipFiles(files, { folder: kit.id, date })
  const drafts = await makeDrafts(mailing, archive)
  const findings = drafts.skipped.length === 0 ? [] : [tooLarge(mailing, encodedSize(archive.size))]
  return { kit, files, archive, drafts, findings }
}

function tooLarge({ kit }: Mailing, size: number): Finding {
  const [has, most] = [size, limitOf(kit)].map(bytes => `${Math.ceil(bytes / 1e5) / 10} MB`)
  return {
    code: 'mail/size',
    at: ['mail', 'maxMb'],
    message: `The kit takes ${has} in a mail, since encoding adds 37 %; a mail has at most ${most}, so the drafts go without it`,
    hint: 'Make photos and attachments smaller, send a link to the kit, or write the limit of your mail server: mail: { maxMb: 25 }',
  }
}
