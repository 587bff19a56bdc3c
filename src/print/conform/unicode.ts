import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { utf16 } from '../../pdf/cmap.ts'
import { codeAt, codeLength, lettersOf, seeTexts, seeTextsBeside, setLetters } from '../../pdf/fonts.ts'
import { dictAt } from '../../pdf/objects.ts'
import type { Shown } from '../../pdf/walk.ts'
import type { TaggedStream } from './tagging.ts'

/**
 * Tells of every glyph that the document shows which letters it stands for (ISO 19005-2, 6.2.11.7.2). Chromium leaves
 * out those that its font reaches by shaping alone, ligatures and Arabic forms, and writes their letters beside them.
 */
export function completeUnicode(document: PDFDocument, streams: readonly TaggedStream[]): void {
  const fonts = new Map<PDFDict, Unicode>()
  const see = (font: PDFDict, shown: Shown) => {
    const unicode = fonts.get(font) ?? unicodeOf(font)
    fonts.set(font, unicode)
    note(shown, unicode)
  }
  for (const { paints, dict } of streams) seeTexts(paints, dictAt(dict, 'Resources'), see)
  seeTextsBeside(document, new Set(streams.map(({ dict }) => dict)), see)
  for (const [font, unicode] of fonts) complete(font, unicode)
}

interface Unicode {
  readonly codeLength: 1 | 2
  readonly known: ReadonlyMap<number, string>
  /** Glyphs that no letter is known of, by the replacement text that they stand under; each under its own if there is none. */
  readonly groups: Map<Uint8Array, Group>
}

interface Group {
  readonly missing: number[]
  /** Of the replacement text, what the glyphs beside them stand for. */
  taken: string
}

function unicodeOf(font: PDFDict): Unicode {
  const letters = [...(lettersOf(font) ?? [])]
  const known = new Map(letters.filter(([, text]) => isReadable(text)))
  return { codeLength: codeLength(font), known, groups: new Map() }
}

/** Chromium maps a glyph that it knows no letter of to U+0000. */
function isReadable(text: string): boolean {
  return text !== '' && !/[\0\uFEFF\uFFFE]/.test(text)
}

function note({ codes, actualText }: Shown, { codeLength, known, groups }: Unicode): void {
  for (let at = 0; at + codeLength <= codes.length; at += codeLength) {
    const code = codeAt(codes, at, codeLength)
    const letters = known.get(code)
    if (letters !== undefined && actualText === undefined) continue
    const key = actualText ?? Uint8Array.of()
    const group = groups.get(key) ?? { missing: [], taken: '' }
    groups.set(key, group)
    if (letters === undefined) group.missing.push(code)
    else group.taken += letters
  }
}

function complete(font: PDFDict, { known, groups }: Unicode): void {
  if (![...groups.values()].some(({ missing }) => missing.length > 0)) return
  const letters = new Map(known)
  for (const [actualText, { missing, taken }] of groups) {
    const rest = without(utf16(actualText).replace(/^\uFEFF/, ''), taken)
    missing.forEach((code, index) => {
      if (!letters.has(code)) letters.set(code, share(rest, index, missing.length))
    })
  }
  setLetters(font, letters)
}

/** Forms of a letter (U+FEDA) count as the letter (U+0643). */
function without(text: string, taken: string): string {
  return [...taken.normalize('NFKC')].reduce((rest, letter) => rest.replace(letter, ''), text)
}

/** Letter by letter; the last glyph takes what is left. What cannot be told reads as a letter that is not known. */
function share(text: string, index: number, count: number): string {
  const letters = [...text]
  const own = index === count - 1 ? letters.slice(index).join('') : letters[index]
  const given = own || letters.at(-1) || ''
  return isReadable(given) ? given : '\uFFFD'
}
