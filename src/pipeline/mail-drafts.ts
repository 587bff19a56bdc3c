import { basename } from 'node:path'
import type { Format, Kit } from '../kit/kit.ts'
import type { KitFile } from '../package/kit-file.ts'
import { languageFolder } from '../package/names.ts'
import type { Archive } from '../package/zip.ts'
import { type Document, pathOfForm } from '../render/document.ts'
import type { MailAttachment, MailMaker } from '../render/form.ts'
import { formsOf } from '../render/forms.ts'
import type { Skipped } from './skipped-parts.ts'

/** What mail drafts are made of. */
export interface Mailing {
  readonly kit: Kit
  readonly documents: readonly Document[]
  /** Of the finished kit. */
  readonly files: readonly KitFile[]
}

export interface Drafts {
  /** Named from the folder of the archive. */
  readonly files: readonly KitFile[]
  readonly skipped: readonly Skipped[]
}

/** Megabytes that every mail server takes; see `mail.maxMb`. */
const usualLimit = 10

/** What goes instead of an archive that is too large, the most wanted first. */
const lighter: readonly Format[] = ['pdf', 'docx', 'txt']

/**
 * `<id>_<language>.eml`, one a language: the release in the body, and attached the archive where the mail then keeps to
 * `mail.maxMb`, else those forms of the release that fit.
 */
export async function makeDrafts(mailing: Mailing, archive: Archive): Promise<Drafts> {
  const form = formsOf(mailing.kit).find(one => one.of === 'mail')
  if (form?.of !== 'mail') return { files: [], skipped: [] }
  const maker = await form.maker()
  const making = { ...mailing, maker, archive, part: await archivePart(mailing.kit, archive, maker) }
  const drafts = releases(mailing.documents).map(document => makeDraft(document, making))
  const made = await Promise.all(drafts)
  return { files: made.map(({ file }) => file), skipped: made.flatMap(({ skipped }) => skipped) }
}

/** The first document of each language. */
function releases(documents: readonly Document[]): readonly Document[] {
  return documents.filter(({ language }, index) => documents.findIndex(one => one.language === language) === index)
}

interface Making extends Mailing {
  readonly maker: MailMaker
  readonly archive: Archive
  /** The archive as a part of a mail. */
  readonly part: Uint8Array | undefined
}

/** None where it alone is too large for a mail. */
async function archivePart(kit: Kit, { pieces, size }: Archive, { encodeAttachment }: MailMaker) {
  if (encodedSize(size) > limitOf(kit)) return undefined
  return encodeAttachment({ name: archiveName(kit), bytes: Buffer.concat(pieces, size) })
}

function archiveName({ id }: Kit): string {
  return `${id}.zip`
}

async function makeDraft(document: Document, making: Making): Promise<{ file: KitFile; skipped: readonly Skipped[] }> {
  const { kit, maker, part } = making
  const { content, language } = document
  const subject = kit.mail.subject?.[language] ?? content.kit.title
  const path = `${kit.id}_${languageFolder(language)}.eml`
  const draft = (attachments: readonly Uint8Array[]) => maker.makeMail(content, { subject, attachments })
  const whole = part && (await draft([part]))
  if (whole && whole.byteLength <= limitOf(kit)) return { file: { path, bytes: whole }, skipped: [] }
  const bare = await draft([])
  const attachments = lighterAttachments(document, making, limitOf(kit) - bare.byteLength)
  const bytes = await draft(await Promise.all(attachments.map(maker.encodeAttachment)))
  return { file: { path, bytes }, skipped: [leftOut(path, making, attachments)] }
}

/** The most that a mail may have, in bytes. */
function limitOf(kit: Kit): number {
  return megabytesOf(kit) * 1e6
}

function megabytesOf({ mail }: Kit): number {
  return mail.maxMb ?? usualLimit
}

/** As many as fit. */
function lighterAttachments(document: Document, { files }: Making, room: number): readonly MailAttachment[] {
  let left = room
  return lighter.flatMap(format => {
    const path = pathOfForm(document, format)
    const file = files.find(one => one.path === path)
    const size = file && encodedSize(file.bytes.byteLength)
    if (!file || size === undefined || size > left) return []
    left -= size
    return [{ name: basename(file.path), bytes: file.bytes }]
  })
}

function leftOut(path: string, { kit, archive }: Making, attached: readonly MailAttachment[]): Skipped {
  const names = attached.map(({ name }) => name.slice(name.lastIndexOf('.') + 1).toUpperCase())
  const instead =
    names.length > 0
      ? `the ${names.join(', ')} of the release ${names.length > 1 ? 'are' : 'is'} attached instead`
      : 'nothing is attached instead'
  const { has, most } = sizesOf(kit, archive)
  return {
    what: `${archiveName(kit)} in ${path}`,
    why: `encoded it has ${has}, and a mail at most ${most} with its text (mail.maxMb); ${instead}`,
  }
}

/** What an archive takes in a mail, and the most that a mail may have. */
export function sizesOf(kit: Kit, { size }: Archive): { readonly has: string; readonly most: string } {
  return { has: `${Math.ceil(encodedSize(size) / 1e5) / 10} MB`, most: `${megabytesOf(kit)} MB` }
}

/** Base64 in lines of 76 letters (RFC 2045, 6.8), and the headers of the part. In bytes. */
function encodedSize(bytes: number): number {
  return Math.ceil(bytes / 57) * 78 + 512
}
