import type { Problem } from '../diagnostics/diagnostic.ts'
import type { KitFont } from './font-names.ts'
import type { PrintJob } from './job.ts'
import type { Evidence } from './judge.ts'
import type { PdfFont } from './pdf-fonts.ts'
import { standInName } from './stand-in-font.ts'

/** Fonts of a PDF that the kit does not ship. */
export function foreignFonts(used: readonly PdfFont[], fonts: readonly KitFont[]): readonly PdfFont[] {
  const ours = new Set(fonts.map(({ postScriptName }) => postScriptName))
  return used.filter(({ name }) => name === undefined || !ours.has(name))
}

/** A font that is not ours is told by its name, and by the letters or passages that fell to it. */
export function judgeFonts(job: PrintJob, evidence: Evidence): readonly Problem[] {
  const missing = lettersWithout(evidence)
  return evidence.foreign.map(({ name }) => {
    if (name === undefined) return artificial(job)
    return missing.length > 0 ? lacking(job, name, missing) : misnamed(job, name, evidence.passages)
  })
}

function lacking({ page }: PrintJob, name: string, letters: readonly string[]): Problem {
  const message = `On the page ${page}, letters that the theme’s fonts lack fall to ${fontCalled(name)}: ${letters.join(' ')}`
  return {
    code: 'print/font',
    message,
    hint: 'Write these letters otherwise, or choose a theme whose fonts have them.',
  }
}

function misnamed({ page }: PrintJob, name: string, passages: readonly string[]): Problem {
  const what =
    passages.length > 0 ? passages.map(passage => `“${passage}”`).join(', ') : 'Generated text or a page margin'
  const message = `${what} on the page ${page} is set in ${fontCalled(name)}.`
  return {
    code: 'print/font',
    message,
    hint: 'Let the theme’s style sheet name a family that it ships, and that has these letters.',
  }
}

/** Chromium draws a font glyph by glyph when it slants or fattens it itself, and when its letters have colours. */
function artificial({ page }: PrintJob): Problem {
  const message = `A text on the page ${page} is drawn in an artificial bold or italic, or in coloured letters: no font of the kit has it so.`
  return {
    code: 'print/font',
    message,
    hint: 'Give the theme a font file of that weight and style, or use one that it has.',
  }
}

function fontCalled(name: string): string {
  return name === standInName ? 'no font of the kit' : `the font ${name}, which the kit does not ship`
}

/** Letters of the page's text that no font of the kit has, as a reader can name them: `漢 (U+6F22)`. */
function lettersWithout({ inspection, fonts }: Evidence): readonly string[] {
  const letters = new Set(inspection.text.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu, ''))
  return [...letters]
    .map(letter => ({ letter, code: letter.codePointAt(0) ?? 0 }))
    .filter(({ code }) => !fonts.some(font => font.letters.has(code)))
    .slice(0, 10)
    .map(({ letter, code }) => `${letter} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`)
}
