/** Without these, words of India, Myanmar or Cambodia fall into letters that nobody writes beside one another, and Hangul into its parts (OpenType, script-specific development). */
const syllableFeatures = [
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'abvf', 'half', 'pstf', 'vatu', 'cjct', 'cfar'],
  ...['pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm', 'ljmo', 'vjmo', 'tjmo'],
]
/** Joined letters: of Nastaliq, Syriac and Mongolian, too. */
const joinedFeatures = ['init', 'medi', 'fina', 'isol', 'med2', 'fin2', 'fin3', 'mset', 'stch', 'curs']
/** What running text needs; stylistic sets would bring their alternates along. */
const scriptFeatures = [
  ...['kern', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt'],
  ...joinedFeatures,
  ...syllableFeatures,
]

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
  const drawn = new Set([...letters].flatMap(letter => [letter, ...partsOf(letter)]))
  return subset(font, [...drawn].sort().join(''), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: keptFeatures[features],
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  })
}

/** Scripts whose vowels are drawn as parts round a letter, in South and South East Asia. */
const drawnInParts = /[\u0900-\u109F\u1700-\u1CFF\u{11000}-\u{11FFF}]/u

/** What a browser takes a letter apart into before it looks for signs: `ำ` is `ํ` and `า`, `ো` is `ে` and `া`. */
function partsOf(letter: string): string {
  return drawnInParts.test(letter) ? letter.normalize('NFKD') : ''
}

/** The letters that a font has, each as a string. */
export async function lettersIn(font: Uint8Array): Promise<readonly string[]> {
  const { Blob, Face } = await import('harfbuzzjs')
  return [...new Face(new Blob(font)).collectUnicodes()].map(code => String.fromCodePoint(code))
}
