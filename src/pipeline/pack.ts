import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import { type Archive, zipFiles } from '../package/zip.ts'
import { type Drafts, type Mailing, makeDrafts, sizesOf } from './mail-drafts.ts'

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
  const findings = drafts.skipped.length === 0 ? [] : [tooLarge(kit, archive)]
  return { kit, files, archive, drafts, findings }
}

function tooLarge(kit: Kit, archive: Archive): Finding {
  const { has, most } = sizesOf(kit, archive)
  return {
    code: 'mail/size',
    at: ['mail', 'maxMb'],
    message: `The kit takes ${has} in a mail, since encoding adds 37 %; a mail has at most ${most} with its text, so the drafts go without it`,
    hint: 'Make photos and attachments smaller, send a link to the kit, or write the limit of your mail server: mail: { maxMb: 25 }',
  }
}
