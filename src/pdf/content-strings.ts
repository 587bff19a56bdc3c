/** A place in the bytes of a content stream. */
export interface Reader {
  readonly bytes: Uint8Array
  at: number
}

/** Bytes as the letters that PDF syntax has for them. */
export function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** From `(` to behind its `)` (ISO 32000-1, 7.3.4.2). */
export function readLiteral(reader: Reader): Uint8Array {
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

/** From `<` to behind `>` (ISO 32000-1, 7.3.4.3). */
export function readHex(reader: Reader): Uint8Array {
  const { bytes } = reader
  const found = bytes.indexOf(0x3e, reader.at)
  const end = found < 0 ? bytes.length : found
  // From Node's pool: a stream has thousands of them.
  const decoded = Buffer.allocUnsafe((end - reader.at) >> 1)
  let count = 0
  for (let at = reader.at + 1; at < end; at += 1) {
    const digit = digits[bytes[at] ?? 0] ?? 0
    if (digit > 15) continue
    const index = count >> 1
    decoded[index] = count % 2 === 0 ? digit << 4 : (decoded[index] ?? 0) | digit
    count += 1
  }
  reader.at = end + 1
  return decoded.subarray(0, (count + 1) >> 1)
}

/** What a byte is worth as a hexadecimal digit; more than 15 when it is none. */
const digits = new Uint8Array(256).fill(255)
for (const [value, letter] of [...'0123456789abcdef'].entries()) {
  digits[letter.charCodeAt(0)] = value
  digits[letter.toUpperCase().charCodeAt(0)] = value
}
