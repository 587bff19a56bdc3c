import type { Rights } from './rights.ts'

/** At 72 dots per inch, the standard's default, layout programs place a photo a metre wide. */
export const dotsPerInch = 300

/** An IPTC-IIM caption, which programs fill from here, has no room for more; and a JPEG segment holds 64 KiB. */
const longest = 2000

const headerLength = 8
const entryLength = 12
const headerOfBigEndianTiff = Buffer.from('MM\0*\0\0\0\b', 'latin1')

interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  /** Of an even length, since every value begins at an even place. */
  readonly value: Buffer
}

/**
 * The EXIF block of a photo (CIPA DC-008, TIFF 6.0): description, creator and copyright in the primary language, and the
 * resolution. Text is UTF-8, as the Metadata Working Group asks; the image library would write question marks for every
 * letter beyond ASCII.
 */
export function exifOf(rights: Rights): Buffer {
  const entries = entriesOf(rights)
  const valuesAt = headerLength + 2 + entries.length * entryLength + 4
  const head = Buffer.alloc(valuesAt)
  headerOfBigEndianTiff.copy(head)
  head.writeUInt16BE(entries.length, headerLength)
  let end = valuesAt
  for (const [index, entry] of entries.entries()) {
    writeEntry(head.subarray(headerLength + 2 + index * entryLength), entry, end)
    if (!fitsIn(entry)) end += entry.value.length
  }
  return Buffer.concat([head, ...entries.filter(entry => !fitsIn(entry)).map(({ value }) => value)])
}

/** In the order of their numbers, as TIFF asks. */
function entriesOf({ languages, caption, creator, copyright }: Rights): readonly Entry[] {
  const description = languages.map(language => caption?.[language]).find(text => text !== undefined)
  return [
    ...ascii(0x010e, description),
    rational(0x011a, dotsPerInch),
    rational(0x011b, dotsPerInch),
    short(0x0128, 2),
    ...ascii(0x013b, creator),
    short(0x0213, 1),
    ...ascii(0x8298, copyright),
  ]
}

function ascii(tag: number, text: string | undefined): readonly Entry[] {
  if (text === undefined) return []
  const letters = Buffer.from(`${text.replaceAll('\0', '').slice(0, longest)}\0`)
  const padding = Buffer.alloc(letters.length % 2)
  return [{ tag, type: 2, count: letters.length, value: Buffer.concat([letters, padding]) }]
}

function short(tag: number, number: number): Entry {
  return { tag, type: 3, count: 1, value: Buffer.from([number >> 8, number & 255]) }
}

function rational(tag: number, number: number): Entry {
  const value = Buffer.alloc(8)
  value.writeUInt32BE(number, 0)
  value.writeUInt32BE(1, 4)
  return { tag, type: 5, count: 1, value }
}

function writeEntry(target: Buffer, entry: Entry, valueAt: number) {
  target.writeUInt16BE(entry.tag, 0)
  target.writeUInt16BE(entry.type, 2)
  target.writeUInt32BE(entry.count, 4)
  if (fitsIn(entry)) entry.value.copy(target, 8)
  else target.writeUInt32BE(valueAt, 8)
}

/** A value of at most four bytes stands in the entry itself. */
function fitsIn({ value }: Entry): boolean {
  return value.length <= 4
}
