import type { Finding } from '../diagnostics/diagnostic.ts'
import { zipFiles } from '../package/zip.ts'
import { encodedSize, limitOf, type Mailing, makeDrafts } from './mail-drafts.ts'

/** Bytes of an entry's names in a zip, twice, and more than the text of a mail takes. */
const entryOverhead = 400
const longestText = 500_000

/**
 * A finished kit that no mail takes whole: `build` alone knows how large it is. What is surely small enough is not packed
 * for it.
 */
export async function checkMail(mailing: Mailing, date: Date): Promise<Finding[]> {
  const { kit, files } = mailing
  const most = files.reduce((sum, { bytes }) => sum + bytes.byteLength + entryOverhead, 0)
  if (encodedSize(most) + longestText <= limitOf(kit)) return []
  const { buffer } = await import('node:stream/consumers')
  const archive = await buffer(await zipFiles(files, { folder: kit.id, date }))
  const finished = { name: `${kit.id}.zip`, size: archive.length, read: async () => archive }
  const { skipped } = await makeDrafts(mailing, finished)
  return skipped.length === 0 ? [] : [tooLarge(mailing, encodedSize(archive.length))]
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
