import { open } from 'node:fs/promises'

/** Bytes: a face with more is a collection of scripts, and not what a press kit is set in. */
const limit = 20 * 1024 * 1024

const kinds: Readonly<Record<string, string>> = {
  OTTO: 'is an OpenType font with PostScript outlines',
  wOFF: 'is a WOFF font',
  wOF2: 'is a WOFF2 font',
  ttcf: 'is a collection of fonts',
}

const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']

/**
 * Why a file cannot serve as a face, in words that follow its name; none for a whole static TrueType font, by the table
 * directory of the OpenType specification. The outlines themselves are not looked at.
 */
export async function trueTypeFault(file: string): Promise<string | undefined> {
  await using handle = await open(file)
  const { size } = await handle.stat()
  if (size > limit) return `has ${Math.round(size / 1024 / 1024)} MB, and a face has at most 20`
  const head = await bytesAt(handle, 12, 0)
  const tag = head.toString('latin1', 0, 4)
  if (tag !== '\u0000\u0001\u0000\u0000' && tag !== 'true') return kinds[tag] ?? 'is no font'
  const count = head.readUInt16BE(4)
  const directory = await bytesAt(handle, 16 * count, 12)
  const tables = Array.from({ length: count }, (_, index) => tableAt(directory, 16 * index))
  const names = tables.map(({ name }) => name)
  if (names.includes('fvar')) return 'is a variable font'
  const whole = needed.every(name => names.includes(name)) && tables.every(({ end }) => end <= size)
  return whole ? undefined : 'is a font of which parts are missing'
}

type Handle = Awaited<ReturnType<typeof open>>

/** Zeros where the file ends before. */
async function bytesAt(handle: Handle, length: number, position: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  await handle.read(buffer, 0, length, position)
  return buffer
}

function tableAt(directory: Buffer, at: number) {
  return {
    name: directory.toString('latin1', at, at + 4),
    end: directory.readUInt32BE(at + 8) + directory.readUInt32BE(at + 12),
  }
}
