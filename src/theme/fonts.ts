import { readFile } from 'node:fs/promises'
import { idFrom } from '../kit/values/judge.ts'
import type { KitFile } from '../package/kit-file.ts'
import { cut, lettersIn } from './cut.ts'
import { type CutFace, cutScripts } from './script-faces.ts'
import type { Face, Licences, Theme } from './theme.ts'
import { unlessDamaged } from './unless-damaged.ts'

/** A theme's fonts, cut to the letters of one kit. */
export interface CutFonts {
  readonly files: readonly KitFile[]
  /** `@font-face` rules; addresses are relative to `assets/`. */
  readonly css: string
  /** Families of further scripts that ship, in the order in which they were asked. */
  readonly families: readonly string[]
  /** Letters that no face of the theme has. */
  readonly missing: readonly string[]
}

/** Invisible or made by layout: nothing to draw, and no font is asked for them. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/u

/** Cuts every face of the theme to `letters`, and the faces of further scripts to those that are still missing. Throws `Mendable` for a font that is damaged. */
export async function cutFonts(theme: Theme, letters: ReadonlySet<string>): Promise<CutFonts> {
  const main = await Promise.all(theme.faces.map(face => cutFace(face, letters)))
  const found = new Set((await Promise.all(main.map(({ bytes }) => lettersIn(bytes)))).flat())
  const lacking = [...letters].filter(letter => !invisible.test(letter) && !found.has(letter)).sort()
  const further = await cutScripts(theme.scripts, letters, lacking)
  const faces = placed([...main, ...further.faces])
  const licences = new Map([...further.scripts.flatMap(script => [...script.licences]), ...theme.licences])
  return {
    files: [...faces.map(({ path, bytes }) => ({ path, bytes })), ...(await licenceFiles(licences))],
    css: faces.map(fontFace).join('\n'),
    families: [...new Set(further.faces.map(({ face }) => face.family))],
    missing: further.missing,
  }
}

async function cutFace(face: Face, letters: ReadonlySet<string>): Promise<CutFace> {
  const font = await readFile(face.file)
  const { file } = face
  const bytes = await unlessDamaged({ what: 'font', file, face }, () => cut(font, { letters, features: 'main' }))
  return { face, bytes }
}

async function licenceFiles(licences: Licences): Promise<readonly KitFile[]> {
  const files = [...licences].map(async ([family, text]) => ({
    path: `assets/fonts/${family}-licence.txt`,
    bytes: new TextEncoder().encode(await text()),
  }))
  return Promise.all(files)
}

interface PlacedFace extends CutFace {
  readonly path: string
}

/** Families whose names differ in other letters or in signs alone are told apart by a number. */
function placed(faces: readonly CutFace[]): readonly PlacedFace[] {
  const names = faces.map(nameOf)
  return faces.map((one, index) => {
    const twins = names.slice(0, index).filter(name => name === names[index]).length
    return { ...one, path: `assets/fonts/${names[index]}${twins === 0 ? '' : `_${twins + 1}`}.ttf` }
  })
}

function nameOf({ face: { family, weight, style }, slice }: CutFace): string {
  const parts = [idFrom(family) || 'font', weight, style === 'italic' ? style : undefined, slice]
  return parts.filter(Boolean).join('-')
}

function fontFace(one: PlacedFace): string {
  const { family, weight, style } = one.face
  const url = one.path.replace(/^assets\//, '')
  const range = one.range ? `;unicode-range:${one.range.map(unicode).join()}` : ''
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(${url}) format("truetype")${range}}`
}

function unicode(letter: string): string {
  return `U+${letter.codePointAt(0)?.toString(16)}`
}
