import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import MimeNode from 'nodemailer/lib/mime-node'
import { mediaTypeOf } from '../../package/media-types.ts'
import type { MailMaker } from '../form.ts'
import { outlineText } from '../text.ts'
import { mailHtml } from './html.ts'

/**
 * A mail that programs open as a draft (RFC 5322, RFC 2045; `X-Unsent`): the release in its body, plain text first, and
 * attachments. It names no sender, no recipient, no date and no message id: all of these are for the program that
 * sends it, and an id of ours would make servers drop the second of two mails as a copy. The same bytes for the same content.
 */
export const makeMail: MailMaker['makeMail'] = async ({ outline, kit, style }, { subject, attachments }) => {
  const words = oneLine(subject) || kit.label
  const title = oneLine(kit.shortNotice === undefined ? words : `[${withPlainSpaces(kit.shortNotice)}] ${words}`)
  const text = outlineText(outline, kit.language)
  const boundary = createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, 24)
  const mail = new MailComposer({
    subject: literal(title),
    text: canonical(text),
    html: canonical(mailHtml(outline, { kit, accent: style.accent }, title)),
    textEncoding: mostlyAscii(text) ? 'quoted-printable' : 'base64',
    headers: { 'X-Unsent': '1', 'Content-Language': kit.language.tag },
    // It would copy each attachment three times, sign by sign: a line stands in for it.
    attachments: attachments.map((_part, index) => ({ raw: `${boundary}/${index}` })),
    baseBoundary: boundary,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = withoutSending((await mail.compile().build()).toString('latin1'))
  return withParts(message, attachments, boundary)
}

function withParts(message: string, attachments: readonly Uint8Array[], boundary: string): Uint8Array {
  const between = message.split(new RegExp(String.raw`${boundary}/\d+`)).map(text => Buffer.from(text, 'latin1'))
  return Buffer.concat(between.flatMap((text, index) => [text, attachments[index] ?? Buffer.of()]))
}

/** In base64 (RFC 2045, 6.8). */
export const encodeAttachment: MailMaker['encodeAttachment'] = async ({ name, bytes }) =>
  new MimeNode('multipart/mixed')
    .createChild(mediaTypeOf(name), { filename: name })
    .setHeader({ 'Content-Transfer-Encoding': 'base64', 'Content-Disposition': 'attachment' })
    .setContent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    .build()

/** Lines end in CRLF before they are encoded (RFC 2045, 6.7 (4) and 6.8); many servers refuse a mail with any other end. */
function canonical(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n')
}

/** A subject that cannot end its header (RFC 5322, 2.2). */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

/** A no-break space alone would turn a readable subject into an encoded one. */
function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

/**
 * The composer writes a subject of ASCII as it stands, where words that look encoded would be decoded: these are encoded
 * themselves (RFC 2047, 5 (1)), few letters at a time, since a word has at most 75.
 */
function literal(subject: string): string {
  if (!/^[ -~]*=\?[ -~]*$/.test(subject)) return subject
  const words = subject.match(/.{1,32}/g) ?? []
  return words.map(word => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ')
}

/** Quoted-printable keeps Latin text readable; any other script is shorter in base64. */
function mostlyAscii(text: string): boolean {
  return text.replaceAll(/[\x20-\x7e\s]/g, '').length < text.length / 6
}

/** The composer cannot leave these two out. */
function withoutSending(message: string): string {
  const end = message.indexOf('\r\n\r\n')
  const head = message.slice(0, end)
  return head.replaceAll(/^(?:Date|Message-ID): .*(?:\r\n[ \t].*)*\r\n/gim, '') + message.slice(end)
}
