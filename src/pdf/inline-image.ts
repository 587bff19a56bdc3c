import type { Reader } from './content-strings.ts'

const spaces: ReadonlySet<number> = new Set([0, 9, 10, 12, 13, 32])

/** From behind `ID` to behind `EI`: data may hold the two letters too, but not between white space before an operator. */
export function skipInlineImage(reader: Reader): void {
  const { bytes } = reader
  for (let at = reader.at + 1; at < bytes.length; at += 1) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && spaces.has(bytes[at - 1] ?? 0)
    if (isEnd && (at + 2 >= bytes.length || spaces.has(bytes[at + 2] ?? 0))) {
      reader.at = at + 2
      return
    }
  }
  reader.at = bytes.length
}
