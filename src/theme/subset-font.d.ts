/** subset-font 2.9.0 ships no types: the part of it that presskit uses. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2'
    readonly noHinting?: boolean
    /** OpenType feature tags. */
    readonly keepFeatures?: readonly string[]
    /** Axes of a variable font that get one value. */
    readonly variationAxes?: Readonly<Record<string, number>>
  }
  const subsetFont: (font: Uint8Array, text: string, options: Options) => Promise<Uint8Array>
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default subsetFont
}
