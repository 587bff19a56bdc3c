import { readFile } from 'node:fs/promises'
import { unlessDamaged } from './unless-damaged.ts'

/** Gives the TrueType bytes of a font file, also of one that is packed as WOFF2. */
export type ReadFont = (file: string) => Promise<Uint8Array>

/** Reads and unpacks each file once: a variable font serves several weights. */
export function readFonts(): ReadFont {
  const fonts = new Map<string, Promise<Uint8Array>>()
  return file => {
    const font = fonts.get(file) ?? unpack(file)
    fonts.set(file, font)
    return font
  }
}

async function unpack(file: string): Promise<Uint8Array> {
  const { default: fontverter } = await import('fontverter')
  return unlessDamaged(`The font ${file}`, async () => fontverter.convert(await readFile(file), 'sfnt'))
}
