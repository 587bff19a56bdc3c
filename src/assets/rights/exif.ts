import type { Rights } from './rights.ts'

const headerLength = 8
const entryLength = 12
const asciiType = 2

/**
 * The EXIF block of a photo (CIPA DC-008, TIFF 6.0): description, creator and copyright in the primary language, and
 * nothing else. Text is UTF-8, as the Metadata Working Group asks; the image library would write question marks for
 * every letter beyond ASCII.
 */
export function exifOf(rights: Rights): Buffer {
  const entries = tagsOf(rights).map(([tag, text]) => ({ tag, value: Buffer.from(`${text}\0`) }))
  const valuesAt = headerLength + 2 + entries.length * entryLength + 4
  const head = Buffer.alloc(valuesAt)
  head.write('MM\0*\0\0\0\b', 'latin1')
  head.writeUInt16BE(entries.length, headerLength)
  let end = valuesAt
  for (const [index, { tag, value }] of entries.entries()) {
    writeEntry(head.subarray(headerLength + 2 + index * entryLength), tag, value, end)
    if (value.length > 4) end += value.length
  }
  return Buffer.concat([head, ...entries.map(({ value }) => value).filter(value => value.length > 4)])
}

/** In the order of their numbers, as TIFF asks. */
function tagsOf({ languages, caption, creator, copyright }: Rights): readonly (readonly [number, string])[] {
  const description = languages.map(language => caption?.[language]).find(text => text !== undefined)
  const tags = [
    [0x010e, shorten(description)],
    [0x013b, shorten(creator)],
    [0x8298, shorten(copyright)],
  ] as const
  return tags.flatMap(([tag, text]) => (text === undefined ? [] : [[tag, text] as const]))
}

/** A JPEG segment holds 64 KiB; programs cut descriptions at 2000 letters anyway (IPTC-IIM 2:120). */
function shorten(text: string | undefined): string | undefined {
  return text?.replaceAll('\0', '').slice(0, 2000)
}

/** A value of at most four bytes stands in the entry itself. */
function writeEntry(entry: Buffer, tag: number, value: Buffer, valueAt: number) {
  entry.writeUInt16BE(tag, 0)
  entry.writeUInt16BE(asciiType, 2)
  entry.writeUInt32BE(value.length, 4)
  if (value.length > 4) entry.writeUInt32BE(valueAt, 8)
  else value.copy(entry, 8)
}
