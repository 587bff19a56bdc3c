import { Excess } from '../pdf/excess.ts'
import { inflated } from '../pdf/streams.ts'
import { areTooManyObjects, tooManyObjects } from './work.ts'

/** ISO 19005-2, 6.1.13. */
const mostObjects = 8_388_607
const widest = 8

/** All objects that are packed, together. */
const mostPacked = 64 * 1024 * 1024
const mostStreams = 20_000

/** How far before its data the dictionary of a stream is looked for. */
const reach = 1_000

/**
 * Throws `Excess` for objects or tables of objects that are packed (ISO 32000-1, 7.5.7 and 7.5.8) and unpack to far too
 * much: our library unpacks them as it opens the file, whatever they hold.
 */
export function limitPackedObjects(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const seen: Seen = { bytes: 0, objects: 0, streams: 0 }
  let plain = 0
  for (let at = file.indexOf(' obj'); at >= 0 && !areTooManyObjects(plain); at = file.indexOf(' obj', at + 4))
    plain += 1
  if (areTooManyObjects(plain)) throw tooManyObjects()
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const before = file.subarray(Math.max(0, at - reach), at).toString('latin1')
    const dict = unescaped(before.slice(before.lastIndexOf(' obj') + 1))
    if (/\/(ObjStm|XRef)\b/.test(dict)) limitPacked(dict, file.subarray(lineBehind(file, at + 6)), seen)
  }
}

/** What all packed objects come to. */
interface Seen {
  bytes: number
  objects: number
  streams: number
}

function limitPacked(dict: string, data: Uint8Array, seen: Seen): void {
  if ((dict.match(/\/(FlateDecode|LZWDecode|RunLengthDecode)\b/g) ?? []).length > 1 || dict.includes('/LZW'))
    throw new Excess('objects that are packed more than once')
  if (isTooLong(dict)) throw new Excess('a table of more objects than a PDF can have')
  seen.streams += 1
  if (dict.includes('/ObjStm')) seen.objects += Number(/\/N\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dict)?.[1] ?? 0)
  if (areTooManyObjects(seen.objects)) throw tooManyObjects()
  if (dict.includes('/FlateDecode')) seen.bytes += inflatedLength(data)
  if (seen.bytes > mostPacked || seen.streams > mostStreams)
    throw new Excess('more packed objects than anybody looks at')
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
function inflatedLength(data: Uint8Array): number {
  try {
    return inflated(data).length
  } catch (error) {
    if (error instanceof Excess) throw error
    return 0
  }
}
