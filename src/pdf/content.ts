import { latin, type Reader, readHex, readLiteral } from './content-strings.ts'
import { Excess } from './excess.ts'
import { skipInlineImage } from './inline-image.ts'

/** What stands before an operator: a name begins with `/`; `true`, `false` and `null` are their words. */
export type Operand = number | string | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>

/** One operator of a content stream with its operands, and the bytes that it takes. */
export interface Operation {
  readonly name: string
  readonly operands: readonly Operand[]
  readonly start: number
  readonly end: number
}

/** Is told of one operator. */
type SeeOperation = (name: string, operands: readonly Operand[], start: number, end: number) => void

/**
 * Goes through a content stream (ISO 32000-1, 7.8.2) and keeps nothing: a page of drawings has tens of thousands of
 * operators. What it cannot make sense of it leaves out; nothing is thrown.
 */
export function scanContent(bytes: Uint8Array, see: SeeOperation): void {
  const reader: Reader = { bytes, at: 0 }
  const operands: Operand[] = []
  let start = -1
  for (skipSpace(reader); reader.at < bytes.length; skipSpace(reader)) {
    if (start < 0) start = reader.at
    const token = readToken(reader)
    if (isWord(token)) {
      see(operatorOf(token, reader), operands, start, reader.at)
      operands.length = 0
      start = -1
    } else operands.push(token)
  }
}

/** All operators of a content stream. Throws `Excess` for more than `most`. */
export function readContent(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): readonly Operation[] {
  const operations: Operation[] = []
  scanContent(bytes, (name, operands, start, end) => {
    if (operations.length >= most) throw new Excess('drawings of too many steps')
    operations.push({ name, operands: [...operands], start, end })
  })
  return operations
}

/** An inline image is read as one operation, named as its end. */
function operatorOf({ word }: Word, reader: Reader): string {
  if (word !== 'ID') return word
  skipInlineImage(reader)
  return 'EI'
}

/** An operator: the one kind of token that is no operand. */
class Word {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

function isWord(token: Operand | Word): token is Word {
  return token instanceof Word
}

/** What a byte is: white space, delimiter, or part of a word. */
const kinds = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = 1
for (const letter of '()<>[]{}/%') kinds[letter.charCodeAt(0)] = 2

const openings = new Map<number, (reader: Reader) => Operand>([
  [0x2f, readName],
  [0x28, readLiteral],
  [0x3c, readAngle],
  [0x5b, readArray],
])

function readToken(reader: Reader): Operand | Word {
  const { bytes } = reader
  const first = bytes[reader.at] ?? 0
  if (isNumeric(first)) return readNumber(reader)
  const read = kinds[first] === 2 ? openings.get(first) : undefined
  if (read) return read(reader)
  // A delimiter that closes nothing.
  if (kinds[first] === 2) {
    reader.at += 1
    return 'null'
  }
  return wordAt(reader)
}

/** The words of a stream are some dozens, and stand there thousands of times: each is made once. */
const words = new Map<number, Word>()
const longestKept = 3

function wordAt(reader: Reader): Word | string {
  const { at: start, bytes } = reader
  let key = 1
  let at = start
  while (at < bytes.length && kinds[bytes[at] ?? 0] === 0) {
    if (at - start < longestKept) key = (key << 8) | (bytes[at] ?? 0)
    at += 1
  }
  const isShort = at - start <= longestKept
  const known = isShort ? words.get(key) : undefined
  reader.at = at
  if (known) return known
  const word = latin(bytes, start, at)
  if (word === 'true' || word === 'false' || word === 'null') return word
  const made = new Word(word)
  if (isShort) words.set(key, made)
  return made
}

function isNumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b
}

/** By hand: most of a stream is numbers, and text to make each of them from would be most of the work. */
function readNumber(reader: Reader): number {
  const { bytes } = reader
  let { at } = reader
  let value = 0
  let scale = 0
  const isNegative = bytes[at] === 0x2d
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (kinds[byte] !== 0) break
    if (byte === 0x2e) scale = 1
    if (byte < 0x30 || byte > 0x39) continue
    value = value * 10 + byte - 0x30
    scale *= 10
  }
  reader.at = at
  const size = scale > 1 ? value / scale : value
  return isNegative ? -size : size
}

function readWord(reader: Reader): string {
  const { bytes } = reader
  const start = reader.at
  let at = start
  while (at < bytes.length && kinds[bytes[at] ?? 0] === 0) at += 1
  reader.at = at
  return latin(bytes, start, at)
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

function readAngle(reader: Reader): Operand {
  if (reader.bytes[reader.at + 1] === 0x3c) return readDictionary(reader)
  return readHex(reader)
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
