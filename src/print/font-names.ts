import { extname } from 'node:path'

/** A font file of the kit. */
export interface KitFont {
  readonly path: string
  /** Name 6 of its name table: as PDF and system name it, `Inter-Bold`. */
  readonly postScriptName: string
  /** Every Unicode code point that it has a glyph for. */
  readonly letters: ReadonlySet<number>
}

const isFont: ReadonlySet<string> = new Set(['.ttf', '.otf', '.woff', '.woff2'])
const postScriptNameId = 6

/** Reads all font files among the kit's files: TrueType and OpenType, plain or packed as WOFF or WOFF2. */
export async function kitFonts(files: ReadonlyMap<string, Uint8Array>): Promise<readonly KitFont[]> {
  const [hb, { default: fontverter }] = await Promise.all([import('harfbuzzjs'), import('fontverter')])
  const fonts = [...files].filter(([path]) => isFont.has(extname(path).toLowerCase()))
  const read = fonts.map(async ([path, bytes]): Promise<readonly KitFont[]> => {
    const plain = await fontverter.convert(Buffer.from(bytes), 'sfnt').catch(() => undefined)
    // A file that is no font serves no page, and the page that wants it says so.
    if (!plain) return []
    const face = new hb.Face(new hb.Blob(new Uint8Array(plain)))
    return [{ path, postScriptName: face.getName(postScriptNameId, 'en'), letters: new Set(face.collectUnicodes()) }]
  })
  return (await Promise.all(read)).flat()
}
