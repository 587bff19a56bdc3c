import { readFile } from 'node:fs/promises'
import type { Face } from './theme.ts'
import { unlessDamaged } from './unless-damaged.ts'

/** Gives the TrueType bytes of a font file of a face, also of one that is packed as WOFF2. */
export type ReadFont = (file: string, face: Face) => Promise<Uint8Array>

/** Reads and unpacks each file once: a variable font serves several weights. */
export function readFonts(): ReadFont {
  const fonts = new Map<string, Promise<Uint8Array>>()
  return (file, face) => {
    const font = fonts.get(file) ?? unpack(file, face)
    fonts.set(file, font)
    return font
  }
}

async function unpack(file: string, face: Face): Promise<Uint8Array> {
  const { default: fontverter } = await import('fontverter')
  return unlessDamaged({ what: 'font', file, face }, async () => fontverter.convert(await readFile(file), 'sfnt'))
}
