/** What running text needs; stylistic sets would bring their alternates along. */
const keepFeatures = [
  'kern',
  'liga',
  'calt',
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'rlig',
  'rclt',
  'init',
  'medi',
  'fina',
  'isol',
]

/** Cuts a font to `letters` (with HarfBuzz), as TrueType: the same bytes for the same letters. A variable weight is set to `weight`. */
export async function cut(font: Uint8Array, letters: Iterable<string>, weight?: number): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font')
  return subset(font, [...letters].sort().join(''), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures,
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  })
}

/** The letters that a font has, each as a string. */
export async function lettersIn(font: Uint8Array): Promise<readonly string[]> {
  const { Blob, Face } = await import('harfbuzzjs')
  return [...new Face(new Blob(font)).collectUnicodes()].map(code => String.fromCodePoint(code))
}
