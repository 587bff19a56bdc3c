import { posix } from 'node:path'
import { rowOf } from '../diagnostics/row-of.ts'

interface MediaType {
  readonly type: string
  /** Whether the format is compressed already, so that deflating it only costs time. */
  readonly packed: boolean
}

const plain = (type: string): MediaType => ({ type, packed: false })
const packed = (type: string): MediaType => ({ type, packed: true })

/** By extension: every form that a kit is shipped in and what newsrooms are sent beside it, with its IANA media type. */
const byExtension: Readonly<Record<string, MediaType>> = {
  '.html': plain('text/html'),
  '.css': plain('text/css'),
  '.txt': plain('text/plain'),
  '.md': plain('text/markdown'),
  '.csv': plain('text/csv'),
  '.json': plain('application/json'),
  '.jsonld': plain('application/ld+json'),
  '.xml': plain('application/xml'),
  '.svg': plain('image/svg+xml'),
  '.ics': plain('text/calendar'),
  '.vcf': plain('text/vcard'),
  '.eml': plain('message/rfc822'),
  '.ttf': plain('font/ttf'),
  '.otf': plain('font/otf'),
  '.woff': packed('font/woff'),
  '.woff2': packed('font/woff2'),
  '.pdf': packed('application/pdf'),
  '.png': packed('image/png'),
  '.jpg': packed('image/jpeg'),
  '.jpeg': packed('image/jpeg'),
  '.gif': packed('image/gif'),
  '.webp': packed('image/webp'),
  '.avif': packed('image/avif'),
  '.tif': plain('image/tiff'),
  '.tiff': plain('image/tiff'),
  '.docx': packed('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  '.xlsx': packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  '.pptx': packed('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  '.odt': packed('application/vnd.oasis.opendocument.text'),
  '.ods': packed('application/vnd.oasis.opendocument.spreadsheet'),
  '.odp': packed('application/vnd.oasis.opendocument.presentation'),
  '.epub': packed('application/epub+zip'),
  '.zip': packed('application/zip'),
  '.mp3': packed('audio/mpeg'),
  '.m4a': packed('audio/mp4'),
  '.wav': plain('audio/wav'),
  '.mp4': packed('video/mp4'),
  '.mov': packed('video/quicktime'),
  '.webm': packed('video/webm'),
}

/** A file without a known extension, but for the text files whose name is a convention. */
const byName: Readonly<Record<string, MediaType>> = { SHA256SUMS: plain('text/plain') }

/** The media type of a file of the kit, by its name; `application/octet-stream` when unknown. */
export function mediaTypeOf(path: string): string {
  return lookUp(path)?.type ?? 'application/octet-stream'
}

/** Whether a file is stored in the archive as it is, since its format is compressed already. */
export function isPacked(path: string): boolean {
  return lookUp(path)?.packed ?? false
}

function lookUp(path: string): MediaType | undefined {
  return rowOf(byName, posix.basename(path)) ?? rowOf(byExtension, posix.extname(path).toLowerCase())
}
