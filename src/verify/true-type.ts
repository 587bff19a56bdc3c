/** What a font program says of its glyphs, as far as a PDF has to agree with it. */
export interface GlyphWidths {
  readonly count: number
  /** In thousandths of the font size. */
  readonly widthOf: (glyph: number) => number
}

/** Reads a TrueType font (OpenType 1.9: head, maxp, hhea, hmtx); nothing when it is none, or broken. */
export function readTrueType(program: Uint8Array): GlyphWidths | undefined {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength)
  try {
    const tables = tablesOf(view)
    const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map(tag => tables.get(tag))
    if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined
    const unitsPerEm = view.getUint16(head + 18)
    const count = view.getUint16(maxp + 4)
    const measured = view.getUint16(hhea + 34)
    const widthOf = (glyph: number) => {
      const at = hmtx + 4 * Math.min(glyph, measured - 1)
      return at + 1 < view.byteLength ? (view.getUint16(at) * 1000) / unitsPerEm : Number.NaN
    }
    return { count, widthOf }
  } catch (error) {
    // A table that lies outside of the file.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4)
  const records = Array.from({ length: count }, (_, index) => 12 + index * 16)
  const tag = (at: number) => [0, 1, 2, 3].map(byte => String.fromCharCode(view.getUint8(at + byte))).join('')
  return new Map(records.map(at => [tag(at), view.getUint32(at + 8)]))
}
