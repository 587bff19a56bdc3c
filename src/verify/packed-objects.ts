import { Excess } from '../pdf/excess.ts'
import { inflated } from '../pdf/streams.ts'

/** ISO 19005-2, 6.1.13. */
const mostObjects = 8_388_607
const widest = 8

/** How far before its data the dictionary of a stream is looked for. */
const reach = 1_000

/**
 * Throws `Excess` for objects or tables of objects that are packed (ISO 32000-1, 7.5.7 and 7.5.8) and unpack to far too
 * much: our library unpacks them as it opens the file, whatever they hold.
 */
export function limitPackedObjects(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const before = file.subarray(Math.max(0, at - reach), at).toString('latin1')
    const dict = unescaped(before.slice(before.lastIndexOf(' obj') + 1))
    if (!/\/(ObjStm|XRef)\b/.test(dict)) continue
    if ((dict.match(/\/(FlateDecode|LZWDecode|RunLengthDecode)\b/g) ?? []).length > 1 || dict.includes('/LZW'))
      throw new Excess('objects that are packed more than once')
    if (isTooLong(dict)) throw new Excess('a table of more objects than a PDF can have')
    if (dict.includes('/FlateDecode')) tryInflate(file.subarray(lineBehind(file, at + 6)))
  }
}

/** What a table says of itself is believed by our library: how many objects, and how many bytes for each column. */
function isTooLong(dict: string): boolean {
  const [, size = ''] = /\/Size\s+(\d+)/.exec(dict) ?? []
  const counts = [size, ...numbersIn(/\/Index\s*\[([^\]]*)/.exec(dict)?.[1])]
  const widths = numbersIn(/\/W\s*\[([^\]]*)/.exec(dict)?.[1])
  return counts.some(count => Number(count) > mostObjects) || widths.some(width => Number(width) > widest)
}

function numbersIn(text = ''): readonly string[] {
  return text.match(/\d+/g) ?? []
}

/** Names may write any letter by its number. */
function unescaped(dict: string): string {
  return dict.replace(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function lineBehind(file: Buffer, at: number): number {
  return at + (file[at] === 0x0d ? 1 : 0) + 1
}

/** What does not unpack at all is told by whoever opens the file. */
function tryInflate(data: Uint8Array): void {
  try {
    inflated(data)
  } catch (error) {
    if (error instanceof Excess) throw error
  }
}
