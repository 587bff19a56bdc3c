import { readFile } from 'node:fs/promises'
import type { KitFile } from '../package/kit-file.ts'
import type { Face, Theme } from './theme.ts'

/** A theme's fonts, cut to the letters of one kit. */
export interface CutFonts {
  readonly files: readonly KitFile[]
  /** `@font-face` rules; addresses are relative to `assets/`. */
  readonly css: string
  /** Letters that no face of the theme has. */
  readonly missing: readonly string[]
}

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

/** Invisible or made by layout: nothing to draw, and no font is asked for them. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/u

/** Cuts every face to `letters` (with HarfBuzz): the same bytes for the same letters. */
export async function cutFonts(theme: Theme, letters: ReadonlySet<string>): Promise<CutFonts> {
  const { default: subset } = await import('subset-font')
  const text = [...letters].sort().join('')
  const faces = await Promise.all(
    theme.faces.map(async face => {
      const whole = await readFile(face.file)
      const bytes = await subset(whole, text, { targetFormat: 'truetype', noHinting: true, keepFeatures })
      return { face, path: `assets/fonts/${fileName(face)}`, bytes }
    }),
  )
  const licences = [...theme.licences].map(([family, licence]) => ({
    path: `assets/fonts/${family}-licence.txt`,
    bytes: new TextEncoder().encode(licence),
  }))
  return {
    files: [...faces.map(({ path, bytes }) => ({ path, bytes })), ...licences],
    css: faces.map(({ face, path }) => fontFace(face, path)).join('\n'),
    missing: await missingLetters(
      letters,
      faces.map(({ bytes }) => bytes),
    ),
  }
}

async function missingLetters(letters: ReadonlySet<string>, faces: readonly Uint8Array[]): Promise<readonly string[]> {
  const { Blob, Face: HarfBuzzFace } = await import('harfbuzzjs')
  const covered = new Set(faces.flatMap(bytes => [...new HarfBuzzFace(new Blob(bytes)).collectUnicodes()]))
  return [...letters].filter(letter => !invisible.test(letter) && !covered.has(letter.codePointAt(0) ?? 0)).sort()
}

function fileName({ family, weight, style }: Face): string {
  const italic = style === 'italic' ? '-italic' : ''
  return `${family.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${weight}${italic}.ttf`
}

function fontFace({ family, weight, style }: Face, path: string): string {
  const url = path.replace(/^assets\//, '')
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(${url}) format("truetype")}`
}
