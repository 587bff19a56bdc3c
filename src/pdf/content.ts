/** What stands before an operator: a name begins with `/`; `true`, `false` and `null` are their words. */
export type Operand = number | string | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>

/** One operator of a content stream with its operands, and the bytes that it takes. */
export interface Operation {
  readonly name: string
  readonly operands: readonly Operand[]
  readonly start: number
  readonly end: number
}

/** Reads a content stream (ISO 32000-1, 7.8.2). What it cannot make sense of it leaves out; nothing is thrown. */
export function readContent(bytes: Uint8Array): readonly Operation[] {
  const reader: Reader = { bytes, at: 0 }
  const operations: Operation[] = []
  let operands: Operand[] = []
  let start = -1
  for (skipSpace(reader); reader.at < bytes.length; skipSpace(reader)) {
    if (start < 0) start = reader.at
    const token = readToken(reader)
    if (!isWord(token)) {
      operands.push(token)
      continue
    }
    if (token.word === 'ID') skipInlineImage(reader)
    const name = token.word === 'ID' ? 'EI' : token.word
    operations.push({ name, operands, start, end: reader.at })
    operands = []
    start = -1
  }
  return operations
}

interface Reader {
  readonly bytes: Uint8Array
  at: number
}

/** An operator: the one kind of token that is no operand. */
interface Word {
  readonly word: string
}

function isWord(token: Operand | Word): token is Word {
  return typeof token === 'object' && 'word' in token
}

/** What a byte is: white space, delimiter, or part of a word. */
const kinds = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = 1
for (const letter of '()<>[]{}/%') kinds[letter.charCodeAt(0)] = 2

const openings: Readonly<Record<number, (reader: Reader) => Operand>> = {
  47: readName,
  40: readLiteral,
  60: readAngle,
  91: readArray,
}

function readToken(reader: Reader): Operand | Word {
  const { bytes } = reader
  const first = bytes[reader.at] ?? 0
  const read = openings[first]
  if (read) return read(reader)
  // A delimiter that closes nothing.
  if (kinds[first] === 2) {
    reader.at += 1
    return 'null'
  }
  const text = readWord(reader)
  if (isNumeric(first)) return Number(text) || 0
  return text === 'true' || text === 'false' || text === 'null' ? text : { word: text }
}

function isNumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b
}

function readWord(reader: Reader): string {
  const { bytes } = reader
  const start = reader.at
  let at = start
  while (at < bytes.length && kinds[bytes[at] ?? 0] === 0) at += 1
  reader.at = at
  return latin(bytes, start, at)
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

function skipSpace(reader: Reader): void {
  const { bytes } = reader
  while (reader.at < bytes.length) {
    const byte = bytes[reader.at] ?? 0
    if (byte === 0x25) while (reader.at < bytes.length && !isLineEnd(bytes[reader.at] ?? 0)) reader.at += 1
    else if (kinds[byte] === 1) reader.at += 1
    else return
  }
}

function isLineEnd(byte: number): boolean {
  return byte === 10 || byte === 13
}

function readName(reader: Reader): string {
  reader.at += 1
  return `/${readWord(reader).replace(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))}`
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function readLiteral(reader: Reader): Uint8Array {
  const { bytes } = reader
  const found: number[] = []
  let depth = 1
  for (reader.at += 1; reader.at < bytes.length; reader.at += 1) {
    const byte = bytes[reader.at] ?? 0
    if (byte === 0x28) depth += 1
    if (byte === 0x29) depth -= 1
    if (depth === 0) break
    if (byte === 0x5c) found.push(...readEscape(reader))
    else found.push(byte)
  }
  reader.at += 1
  return Uint8Array.from(found)
}

/** After it, the reader stands on the last byte of the escape. */
function readEscape(reader: Reader): readonly number[] {
  const rest = latin(reader.bytes, reader.at + 1, Math.min(reader.at + 4, reader.bytes.length))
  const octal = /^[0-7]{1,3}/.exec(rest)?.[0]
  const lineEnd = /^(\r\n|\r|\n)/.exec(rest)?.[0]
  reader.at += (octal ?? lineEnd ?? ' ').length
  if (octal) return [Number.parseInt(octal, 8) & 0xff]
  return lineEnd ? [] : [escapes[rest.charAt(0)] ?? rest.charCodeAt(0)]
}

function readAngle(reader: Reader): Operand {
  if (reader.bytes[reader.at + 1] === 0x3c) return readDictionary(reader)
  const { bytes } = reader
  const start = reader.at + 1
  const end = bytes.indexOf(0x3e, start)
  reader.at = end < 0 ? bytes.length : end + 1
  const hex = latin(bytes, start, end < 0 ? bytes.length : end).replace(/[^0-9a-f]/gi, '')
  return new Uint8Array(Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex'))
}

function readArray(reader: Reader): readonly Operand[] {
  reader.at += 1
  return readUntil(reader, 0x5d)
}

function readDictionary(reader: Reader): ReadonlyMap<string, Operand> {
  reader.at += 2
  const all = readUntil(reader, 0x3e)
  if (reader.bytes[reader.at] === 0x3e) reader.at += 1
  const pairs = all.flatMap((key, index): readonly (readonly [string, Operand])[] => {
    const value = all[index + 1]
    return index % 2 === 0 && typeof key === 'string' && value !== undefined ? [[key, value]] : []
  })
  return new Map(pairs)
}

function readUntil(reader: Reader, close: number): readonly Operand[] {
  const found: Operand[] = []
  for (skipSpace(reader); reader.at < reader.bytes.length; skipSpace(reader)) {
    if (reader.bytes[reader.at] === close) break
    const token = readToken(reader)
    found.push(isWord(token) ? token.word : token)
  }
  reader.at += 1
  return found
}

/** From behind `ID` to behind `EI`: data may hold the two letters too, but not between white space before an operator. */
function skipInlineImage(reader: Reader): void {
  const { bytes } = reader
  for (let at = reader.at + 1; at < bytes.length; at += 1) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && kinds[bytes[at - 1] ?? 0] === 1
    if (isEnd && (at + 2 >= bytes.length || kinds[bytes[at + 2] ?? 0] === 1)) {
      reader.at = at + 2
      return
    }
  }
  reader.at = bytes.length
}
