import { codePointName } from '../diagnostics/code-point.ts'
import type { KitFont } from './font-names.ts'
import type { Found } from './found.ts'
import type { PrintJob } from './job.ts'
import type { Evidence } from './judge.ts'
import type { PdfFont } from './pdf-fonts.ts'
import { standInName } from './stand-in-font.ts'
import { literally } from './suspects.ts'

/** Fonts of a PDF that the kit does not ship. */
export function foreignFonts(used: readonly PdfFont[], fonts: readonly KitFont[]): readonly PdfFont[] {
  const ours = new Set(fonts.map(({ postScriptName }) => postScriptName))
  return used.filter(({ name }) => name === undefined || !ours.has(name))
}

/** A font that is not ours is told by its name, and by the letters or passages that fell to it. */
export function judgeFonts(job: PrintJob, evidence: Evidence): readonly Found[] {
  const missing = lettersWithout(evidence)
  return evidence.foreign.flatMap(({ name }) => {
    if (name === undefined) return artificial(job)
    if (missing.length > 0) return lacking(job, name, missing)
    const { passages, lettered } = evidence
    return passages.length === 0 && lettered.length > 0
      ? lettered.map(path => inDrawing(job, name, path))
      : misnamed(job, name, passages)
  })
}

/** A drawing is a document of its own, and the fonts of the page are not among its. */
function inDrawing({ page }: PrintJob, name: string, path: string): Found {
  const message = `The drawing ${path} on the page ${page} has letters as text, which are set in ${fontCalled(name)}.`
  const hint = 'Convert the letters to paths in the drawing program, and export again.'
  return { code: 'print/font', message, hint, traces: { by: 'kit', path } }
}

function lacking({ page }: PrintJob, name: string, letters: readonly string[]): Found {
  const message = `On the page ${page}, letters that the theme’s fonts lack fall to ${fontCalled(name)}: ${letters.map(nameOf).join(' ')}`
  return {
    code: 'print/font',
    message,
    hint: 'Write these letters otherwise, or choose a theme whose fonts have them.',
    traces: { by: 'kit', words: letters, code: letters.map(literally) },
  }
}

function misnamed({ page }: PrintJob, name: string, passages: readonly string[]): Found {
  const what =
    passages.length > 0 ? passages.map(passage => `“${passage}”`).join(', ') : 'Generated text or a page margin'
  const message = `${what} on the page ${page} ${passages.length > 1 ? 'are' : 'is'} set in ${fontCalled(name)}.`
  return {
    code: 'print/font',
    message,
    hint: 'Let the theme’s style sheet name a family that it ships, and that has these letters. The lists styles and faces of a theme.yaml stand in place of those of the theme that it extends: what is still wanted of them is listed, too.',
    traces: { by: 'theme', words: passages, code: ['font(-family)?\\s*:'] },
  }
}

/** Chromium draws a font glyph by glyph when it slants or fattens it itself, and when its letters have colours. */
function artificial({ page }: PrintJob): Found {
  const message = `A text on the page ${page} is drawn in an artificial bold or italic, or in coloured letters: no font of the kit has it so.`
  return {
    code: 'print/font',
    message,
    hint: 'Give the theme a font file of that weight and style, or use one that it has.',
    traces: { by: 'theme', code: ['font-(weight|style|variant[a-z-]*|synthesis[a-z-]*)\\s*:', 'font\\s*:'] },
  }
}

function fontCalled(name: string): string {
  return name === standInName ? 'no font of the kit' : `the font ${name}, which the kit does not ship`
}

/** Letters of the page's text that no font of the kit has. */
function lettersWithout({ inspection, fonts }: Evidence): readonly string[] {
  const letters = new Set(inspection.text.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu, ''))
  return [...letters]
    .map(letter => ({ letter, code: letter.codePointAt(0) ?? 0 }))
    .filter(({ code }) => !fonts.some(font => font.letters.has(code)))
    .slice(0, 10)
    .map(({ letter }) => letter)
}

/** A letter as a reader can name it: `漢 (U+6F22)`. */
function nameOf(letter: string): string {
  return `${letter} (${codePointName(letter)})`
}
