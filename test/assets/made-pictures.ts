import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import type { Picture } from '../../src/assets/assets.ts'

/** A folder with files in it that goes with its block. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = await mkdtemp(join(tmpdir(), 'presskit-assets-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

/** Noise, so that a file has a length to cut: 400 × 300 pixels unless told otherwise. */
export function noise(width = 400, height = 300): Sharp {
  const source = sharp({
    create: { width, height, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
  return source
}

/** The left half red, the right half blue. */
export function redAndBlue(width = 400, height = 300): Sharp {
  const red = { create: { width: width / 2, height, channels: 3, background: '#ff0000' } } as const
  const ground = { create: { width, height, channels: 3, background: '#0000ff' } } as const
  return sharp(ground).composite([{ input: red, left: 0, top: 0 }])
}

/** A JPEG as a telephone writes it: turned, with its place, owner and serial number. */
export function fromTelephone(): Promise<Buffer> {
  return redAndBlue()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Lantern', Artist: 'Owner of the telephone' },
      IFD2: { BodySerialNumber: 'SN-4711', CameraOwnerName: 'Owner' },
      IFD3: { GPSLatitude: '46/1 29/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '30/1 44/1 0/1', GPSLongitudeRef: 'E' },
    })
    .jpeg()
    .toBuffer()
}

export const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="10"/></svg>'

/** Bytes with others put in, written as Latin-1. */
export function spliced(bytes: Buffer, at: number, more: string): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(more, 'latin1'), bytes.subarray(at)])
}

export function pngText(text: string): string {
  return pngChunk('tEXt', `Author\0${text}`)
}

export function pngChunk(name: string, content: string): string {
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(Buffer.from(name + content, 'latin1')), 4)
  return `${frame.toString('latin1', 0, 4)}${name}${content}${frame.toString('latin1', 4)}`
}

/** A drawing 200 wide. */
export function svg(body: string, height = 100): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 ${height}">${body}</svg>`
}

export function drawing(body: string): Picture {
  return { source: 'logo.svg', bytes: Buffer.from(svg(body)), mediaType: 'image/svg+xml', width: 200, height: 100 }
}
