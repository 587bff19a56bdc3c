import { ascii, bytes, u16, u32 } from './big-endian.ts'

/**
 * The colour space that screens and our pages are made for (IEC 61966-2-1), as an ICC profile of version 2.4
 * (ICC.1:2001-04): a monitor with three colours and one curve. Made here from the published numbers, so that its bytes
 * are known and no licence comes along with it.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve()
  const tags: readonly (readonly [signature: string, data: Uint8Array])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', bytes(ascii('text'), u32(0), ascii('No copyright, use freely\0\0\0\0'))],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    // The primaries, adapted to the white point D50 after Bradford.
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assembled(tags)
}

const headerLength = 128

function assembled(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const offsets = new Map<Uint8Array, number>()
  let end = headerLength + 4 + tags.length * 12
  for (const [, data] of tags) {
    if (offsets.has(data)) continue
    offsets.set(data, end)
    end += data.length
  }
  const table = tags.map(([signature, data]) => bytes(ascii(signature), u32(offsets.get(data) ?? 0), u32(data.length)))
  return bytes(header(end), u32(tags.length), ...table, ...offsets.keys())
}

/** ICC.1:2001-04, 6.1. The date is that of the standard's edition: no clock. */
function header(size: number): Uint8Array {
  const date = bytes(...[2001, 4, 1, 0, 0, 0].map(u16))
  const start = [u32(size), u32(0), u32(0x02400000), ascii('mntrRGB XYZ '), date, ascii('acsp'), new Uint8Array(24)]
  const intent = u32(0)
  const illuminant = bytes(...[0.9642, 1, 0.8249].map(fixed))
  const head = bytes(...start, intent, illuminant)
  return bytes(head, new Uint8Array(headerLength - head.length))
}

/** With 256 points, straight lines between them are closer to the curve than 16 bits can say. */
function toneCurve(): Uint8Array {
  const points = 256
  const values = Array.from({ length: points }, (_, index) => u16(Math.round(linear(index / (points - 1)) * 0xffff)))
  return bytes(ascii('curv'), u32(0), u32(points), ...values)
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** A text in ASCII; the two other forms of it stay empty (ICC.1:2001-04, 6.5.17). */
function description(text: string): Uint8Array {
  const letters = ascii(`${text}\0`)
  const rest = new Uint8Array(4 + 4 + 2 + 1 + 67)
  const data = bytes(ascii('desc'), u32(0), u32(letters.length), letters, rest)
  return bytes(data, new Uint8Array((4 - (data.length % 4)) % 4))
}

function xyz(x: number, y: number, z: number): Uint8Array {
  return bytes(ascii('XYZ '), u32(0), fixed(x), fixed(y), fixed(z))
}

/** s15Fixed16Number */
function fixed(value: number): Uint8Array {
  return u32(Math.round(value * 0x10000))
}
