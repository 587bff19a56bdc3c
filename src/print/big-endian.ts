/** Numbers and letters as fonts and colour profiles have them, the higher byte first. */
export function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value)
}

export function u32(value: number): Uint8Array {
  return bytes(u16(value >>> 16), u16(value))
}

export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function bytes(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
