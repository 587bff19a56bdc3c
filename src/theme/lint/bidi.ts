import { codePointName } from '../../diagnostics/code-point.ts'
import type { Notes } from './notes.ts'

/** Embeddings, overrides and isolates (Unicode Standard Annex 9), as such and as HTML and CSS write them in numbers. */
const controls =
  /[\u202a-\u202e\u2066-\u2069]|&#(?:x0*(20(?:2[a-e]|6[6-9]))|0*(823[4-8]|829[4-7]));?|\\0{0,2}(20(?:2[a-e]|6[6-9]))(?![0-9a-f])/gi

/** Tells the characters that show a text of a theme, and the file itself, in another order than it is read in. */
export function tellBidi({ template, tell }: Notes): void {
  for (const { 0: found, 1: hex, 2: decimal, 3: escaped, index } of template.text.matchAll(controls)) {
    const written = hex ?? escaped
    const code = written === undefined ? Number(decimal ?? found.codePointAt(0)) : Number.parseInt(written, 16)
    const message = `${codePointName(String.fromCodePoint(code))} stands here, invisible and able to reorder what is shown`
    tell(
      { from: index, to: index + found.length },
      message,
      'Delete it; a text of the other direction stands in <bdi>.',
    )
  }
}
