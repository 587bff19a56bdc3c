import { open, stat } from 'node:fs/promises'
import { codePointName } from '../../diagnostics/code-point.ts'
import type { Position, Problem } from '../../diagnostics/diagnostic.ts'
import { positionIn } from '../../diagnostics/position.ts'
import { likelyEncoding } from './likely-encoding.ts'

export const textLimit = 1024 * 1024

export type TextRead =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Problem; readonly at?: Position }

/**
 * What is read in place of the disk, by the name that the user would give the file: a text that was mended and is not
 * yet written, or one that came through a pipe.
 */
export type Unsaved = ReadonlyMap<string, TextRead>

/** The name of a kit that came through a pipe. */
export const pipedFile = '<stdin>'

/**
 * A regular file of at most 1 MiB in UTF-8 (RFC 3629), with or without a byte order mark, line ends as they are.
 * Anything else is told as a problem that names the likely encoding. Throws only what the disk throws for a missing file.
 */
export async function readTextFile(file: string): Promise<TextRead> {
  const found = await stat(file)
  if (!found.isFile())
    return unreadable('is not a file that can be read', 'Put a text file there, not a folder, device or pipe.')
  if (found.size > textLimit) return tooLarge(`${Math.ceil((found.size / textLimit) * 10) / 10} MiB`)
  const bytes = await readAtMost(file, textLimit + 1)
  if (!bytes) return unreadable('may not be read', 'Allow yourself to read the file: chmod u+r.')
  return readText(bytes)
}

/** Bytes from elsewhere, held to the same rules; whoever read them may have stopped after the first one too many. */
export function readText(bytes: Uint8Array): TextRead {
  return bytes.length > textLimit ? tooLarge('more than 1 MiB') : decode(bytes)
}

/** A file can grow between asking for its size and reading it. */
async function readAtMost(file: string, limit: number): Promise<Uint8Array | undefined> {
  const handle = await open(file).catch(() => undefined)
  if (!handle) return undefined
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of handle.createReadStream({ autoClose: false, end: limit - 1 })) {
      chunks.push(chunk)
      size += chunk.length
    }
    return new Uint8Array(Buffer.concat(chunks, size))
  } finally {
    await handle.close()
  }
}

/** Of the whole file. */
const start: Position = { line: 1, column: 1 }

function tooLarge(size: string): TextRead {
  return {
    problem: {
      code: 'yaml/limit',
      message: `The file has ${size}, and presskit reads texts of at most 1 MiB`,
      hint: 'Look whether the right file has this name: a release is some pages long, and pictures are named, not pasted in.',
    },
    at: start,
  }
}

const asPlainText = 'Save it from its program as plain text in UTF-8, or look whether the right file has this name.'

/** How files begin that word processors write, and that are letters for the most part. */
const formats: readonly (readonly [beginning: string, name: string])[] = [
  ['{\\rtf', 'RTF'],
  ['%PDF-', 'PDF'],
]

function decode(bytes: Uint8Array): TextRead {
  const beginning = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  const format = formats.find(([sign]) => beginning === sign)?.[1]
  if (format) return unreadable(`is ${format} and no plain text`, asPlainText)
  const utf16 = utf16Name(bytes)
  if (utf16) return encoded(utf16, start)
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return damaged(bytes) ?? encoded(likelyEncoding(bytes), badPlace(bytes))
  }
}

/** Text that a person writes has few NULs; UTF-16 of a Latin text has one in every second byte. */
function utf16Name(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16'
  const head = bytes.subarray(0, 512)
  const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return nuls > head.length / 8 && nuls > 2 ? 'UTF-16' : undefined
}

/** The first byte that is none of UTF-8: each such byte decodes to U+FFFD, which a file hardly holds before it. */
function badPlace(bytes: Uint8Array): Position {
  const text = new TextDecoder('utf-8').decode(bytes)
  return positionIn(text, text.indexOf('\ufffd'))
}

/** Programs' own formats have NULs; a text that is nearly UTF-8 holds a piece of another one. */
function damaged(bytes: Uint8Array): TextRead | undefined {
  if (bytes.includes(0)) {
    const message = 'The file is no text: a program wrote it for itself'
    return { problem: { code: 'file/unreadable', message, hint: asPlainText }, at: start }
  }
  const others = [...new TextDecoder('utf-8').decode(bytes)].filter(sign => sign > '\u007f')
  const bad = others.filter(sign => sign === '\ufffd').length
  if (bad * 4 > others.length) return undefined
  const hint = 'Delete the sign in this place and type it again, then save the file as UTF-8.'
  const message = 'A sign in another encoding stands here: the rest is UTF-8'
  return { problem: { code: 'file/unreadable', message, hint }, at: badPlace(bytes) }
}

function encoded(name: string | undefined, at: Position): TextRead {
  return {
    problem: {
      code: 'file/unreadable',
      message: `The file is not UTF-8 text${name === undefined ? '' : `; it looks like ${name}`}`,
      hint: 'Save it again as UTF-8: editors offer the encoding under “Save as” or “Save with encoding”.',
    },
    at,
  }
}

/** YAML 1.2.2 section 5.1 and CommonMark both have no place for control characters; Word pastes vertical tabs. */
const control = /(?![\t\n\r\u0085])\p{Cc}|\r(?!\n)/u

function checked(text: string): TextRead {
  const at = control.exec(text)?.index
  if (at === undefined) return { text }
  const position = positionIn(text, at)
  if (text[at] === '\r') {
    return {
      problem: {
        code: 'file/unreadable',
        message: 'A line ends with a carriage return alone, as on old Macintosh computers',
        hint: 'Save the file with Unix (LF) or Windows (CRLF) line ends.',
      },
      at: position,
    }
  }
  const name = codePointName(text.slice(at))
  return {
    problem: {
      code: 'file/unreadable',
      message: `An invisible control character (${name}) stands here`,
      hint: 'Delete it: in most editors, delete the letters on both sides and type them again.',
    },
    at: position,
  }
}

function unreadable(what: string, hint: string): TextRead {
  return { problem: { code: 'file/unreadable', message: `The file ${what}`, hint }, at: start }
}

/** With lines that end in LF: what editors and Git make of them on Windows changes nothing that ships. */
export function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
