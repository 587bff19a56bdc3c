/** What running text needs; stylistic sets would bring their alternates along. */
const scriptFeatures = ['kern', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt', 'init', 'medi', 'fina', 'isol']

/** OpenType features that a font keeps. Arabic has ligatures that it needs (`rlig`); further ones are hard to copy from a PDF. Chinese marks that meet share their air (`halt`). */
const keptFeatures = { main: [...scriptFeatures, 'liga'], script: [...scriptFeatures, 'halt'] } as const

export interface Cutting {
  readonly letters: Iterable<string>
  readonly features: keyof typeof keptFeatures
  /** The one weight that a variable font gets. */
  readonly weight?: number
}

/** Cuts a font (with HarfBuzz), as TrueType: the same bytes for the same letters. */
export async function cut(font: Uint8Array, { letters, features, weight }: Cutting): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font')
  return subset(font, [...letters].sort().join(''), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: keptFeatures[features],
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  })
}

/** The letters that a font has, each as a string. */
export async function lettersIn(font: Uint8Array): Promise<readonly string[]> {
  const { Blob, Face } = await import('harfbuzzjs')
  return [...new Face(new Blob(font)).collectUnicodes()].map(code => String.fromCodePoint(code))
}
