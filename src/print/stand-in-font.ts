import { ascii, bytes, u16, u32 } from './big-endian.ts'

/** The name under which the stand-in shows up in a PDF. */
export const standInName = 'PresskitStandIn'

const unitsPerEm = 1000

/**
 * A TrueType font (OpenType 1.9) with one box that stands for every letter there is. It is the only font that the
 * browser finds on the machine: a letter which the kit's fonts lack is drawn with it everywhere, and so noticed.
 */
export function standInFont(): Uint8Array {
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', glyf()],
    ['head', head()],
    ['hhea', hhea()],
    ['hmtx', bytes(u16(600), u16(50), u16(600), u16(50))],
    ['loca', bytes(u16(0), u16(0), u16(glyf().length / 2))],
    ['maxp', bytes(u32(0x00010000), u16(2), u16(4), u16(1), u16(0), u16(0), u16(1), new Uint8Array(16))],
    ['name', name()],
    ['post', bytes(u32(0x00030000), new Uint8Array(28))],
  ]
  return assemble(tables)
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const count = tables.length
  const power = 2 ** Math.floor(Math.log2(count))
  const start = bytes(u32(0x00010000), u16(count), u16(power * 16), u16(Math.log2(power)), u16(count * 16 - power * 16))
  let offset = start.length + count * 16
  const records = tables.map(([tag, table]) => {
    const record = bytes(ascii(tag), u32(checksum(table)), u32(offset), u32(table.length))
    offset += padded(table).length
    return record
  })
  return bytes(start, ...records, ...tables.map(([, table]) => padded(table)))
}

/** Format 13 maps a whole range to one glyph. Control characters stay out: they are no letters. */
function cmap(): Uint8Array {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0xd7ff],
    [0xf900, 0xfdcf],
    [0xfdf0, 0xfffd],
    [0x10000, 0x1fffd],
    [0x20000, 0x323af],
  ] as const
  const groups = ranges.map(([from, to]) => bytes(u32(from), u32(to), u32(1)))
  const table = bytes(u16(13), u16(0), u32(16 + 12 * groups.length), u32(0), u32(groups.length), ...groups)
  return bytes(u16(0), u16(1), u16(3), u16(10), u32(12), table)
}

/** One contour of four points, all on the curve. */
function glyf(): Uint8Array {
  const box = [u16(1), u16(50), u16(0), u16(550), u16(700), u16(3), u16(0), Uint8Array.of(1, 1, 1, 1)]
  const steps = [50, 500, 0, -500, 0, 0, 700, 0]
  return bytes(...box, ...steps.map(u16), Uint8Array.of(0, 0))
}

function head(): Uint8Array {
  const fixed = [u32(0x00010000), u32(0x00010000), u32(0), u32(0x5f0f3cf5), u16(3), u16(unitsPerEm)]
  const dates = new Uint8Array(16)
  return bytes(...fixed, dates, ...[0, 0, 600, 700, 0, 8, 2, 0, 0].map(u16))
}

function hhea(): Uint8Array {
  return bytes(u32(0x00010000), ...[800, -200, 0, 600, 50, 50, 550, 1, 0, 0, 0, 0, 0, 0, 0, 2].map(u16))
}

/** Version 4. Weight, width and embedding are those of a regular font that may be embedded. */
function os2(): Uint8Array {
  const start = [4, 600, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0].map(u16)
  const panose = new Uint8Array(10)
  const unicodeRanges = new Uint8Array(16).fill(0xff)
  const end = [0x40, 0x20, 0xffff, 800, -200, 0, 800, 200].map(u16)
  return bytes(...start, panose, unicodeRanges, ascii('PRSK'), ...end, u32(1), u32(0), ...[500, 700, 0, 32, 1].map(u16))
}

function name(): Uint8Array {
  const entries = [
    [1, 'Presskit Stand-in'],
    [2, 'Regular'],
    [4, 'Presskit Stand-in'],
    [6, standInName],
  ] as const
  const strings = entries.map(([, value]) => utf16(value))
  let offset = 0
  const records = entries.map(([id], index) => {
    const length = strings[index]?.length ?? 0
    const record = bytes(...[3, 1, 0x409, id, length, offset].map(u16))
    offset += length
    return record
  })
  return bytes(u16(0), u16(entries.length), u16(6 + 12 * entries.length), ...records, ...strings)
}

function utf16(value: string): Uint8Array {
  return bytes(...Array.from(value, letter => u16(letter.charCodeAt(0))))
}

function padded(table: Uint8Array): Uint8Array {
  return bytes(table, new Uint8Array((4 - (table.length % 4)) % 4))
}

function checksum(table: Uint8Array): number {
  const view = new DataView(padded(table).buffer)
  let sum = 0
  for (let offset = 0; offset < view.byteLength; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
  return sum
}
