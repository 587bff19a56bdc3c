import type { PDFDict } from '@cantoo/pdf-lib'
import { counted } from '../../diagnostics/counted.ts'
import { codeAt, codeLength, descendantOf, fontName, lettersOf, seeTexts, seeTextsBeside } from '../../pdf/fonts.ts'
import { dictAt, name, nameAt, numberAt, streamAt, textAt } from '../../pdf/objects.ts'
import type { Shown } from '../../pdf/walk.ts'
import { a2, type PdfFinding, ua } from '../finding.ts'
import { tellsLetters } from '../glyph-names.ts'
import type { PdfRule, Reading } from '../reading.ts'
import { limitFonts } from '../work.ts'
import { wrongWidths } from './widths.ts'

/** Every letter that is shown lies in the file, has the width that the file says, and can be read aloud. */
export const fonts: PdfRule = reading => {
  const used = usedFonts(reading)
  limitFonts([...used.keys()])
  return [...used].flatMap(([font, use]) => {
    const called = fontName(font) ?? 'without a name'
    return [
      ...(use.isSeen ? embedded(font, called) : []),
      ...composite(font, called),
      ...simple(font, called),
      ...readable(font, called, use),
      ...drawn(font, called, use),
    ]
  })
}

/** What a document shows in a font. */
interface Use {
  readonly codes: ReadonlySet<number>
  /** Those that never stand under a replacement text. */
  readonly bare: ReadonlySet<number>
  /** What nobody sees may be of any looks (ISO 14289-1, 7.21.4.1). */
  readonly isSeen: boolean
}

function usedFonts({ contents, document }: Reading): ReadonlyMap<PDFDict, Use> {
  const uses = new Map<PDFDict, { codes: Set<number>; bare: Set<number>; isSeen: boolean }>()
  const see = (font: PDFDict, { codes, actualText, isUnseen }: Shown) => {
    const use = uses.get(font) ?? { codes: new Set(), bare: new Set(), isSeen: false }
    uses.set(font, use)
    if (!isUnseen) use.isSeen = true
    const length = codeLength(font)
    for (let at = 0; at + length <= codes.length; at += length) {
      use.codes.add(codeAt(codes, at, length))
      if (!actualText) use.bare.add(codeAt(codes, at, length))
    }
  }
  for (const { paints, resources } of contents) seeTexts(paints, resources, see)
  seeTextsBeside(document, new Set(contents.map(({ dict }) => dict)), see)
  return uses
}

function embedded(font: PDFDict, called: string): readonly PdfFinding[] {
  if (nameAt(font, 'Subtype') === 'Type3') return []
  const descriptor = dictAt(descendantOf(font), 'FontDescriptor')
  if (['FontFile', 'FontFile2', 'FontFile3'].some(key => streamAt(descriptor, key))) return []
  return [
    {
      code: 'pdf/font',
      clause: ua('7.21.4.1', '31-009'),
      message: `The font ${called} is not in the file: each machine puts another one in its place.`,
      hint: 'Embed all fonts.',
    },
  ]
}

/** Codes are the numbers of the glyphs. */
function isIdentity(font: PDFDict): boolean {
  return /^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '')
}

/** What every program knows, by families (ISO 32000-1, table 118): GBK-EUC-H, 90ms-RKSJ-V, UniJIS-UTF16-H, H. */
const predefined = /^((GB|CNS|HKscs|ETen|ETenms|B5pc|83pv|90ms|90pv|Add|EUC|Ext|KSC|Uni(GB|CNS|JIS|KS))[\w-]*-)?[HV]$/

/** ISO 14289-1, 7.21.3: codes are glyphs, and nothing but the file says which. */
function composite(font: PDFDict, called: string): readonly PdfFinding[] {
  if (nameAt(font, 'Subtype') !== 'Type0') return []
  const descendant = descendantOf(font)
  const system = dictAt(descendant, 'CIDSystemInfo')
  const found: PdfFinding[] = []
  if (nameAt(descendant, 'Subtype') === 'CIDFontType2' && !descendant?.has(name('CIDToGIDMap')))
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.3.2', '31-005'),
      message: `The font ${called} does not say which glyphs its codes are (CIDToGIDMap).`,
    })
  if (textAt(system, 'Registry') === undefined || textAt(system, 'Ordering') === undefined)
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.3.1', '31-001'),
      message: `The font ${called} does not name its character collection (CIDSystemInfo).`,
    })
  if (!isIdentity(font) && !predefined.test(nameAt(font, 'Encoding') ?? '') && !streamAt(font, 'Encoding'))
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.3.3', '31-006'),
      message: `The encoding of the font ${called} is not in the file.`,
    })
  return found
}

const symbolic = 4

/** ISO 14289-1, 7.21.6: which glyphs the codes of a TrueType font are, is told in one way or the other. */
function simple(font: PDFDict, called: string): readonly PdfFinding[] {
  if (nameAt(font, 'Subtype') !== 'TrueType') return []
  const isSymbolic = ((numberAt(dictAt(font, 'FontDescriptor'), 'Flags') ?? 0) & symbolic) !== 0
  const encoding = nameAt(font, 'Encoding') ?? nameAt(dictAt(font, 'Encoding'), 'BaseEncoding')
  const isTold = encoding === 'WinAnsiEncoding' || encoding === 'MacRomanEncoding'
  if (isSymbolic ? !font.has(name('Encoding')) : isTold) return []
  const message = isSymbolic
    ? `The font ${called} is one of symbols, and has an encoding all the same.`
    : `The font ${called} has no encoding that tells its letters (WinAnsiEncoding or MacRomanEncoding).`
  return [{ code: 'pdf/font', clause: ua('7.21.6', isSymbolic ? '31-021' : '31-019'), message }]
}

function readable(font: PDFDict, called: string, { codes, bare }: Use): readonly PdfFinding[] {
  const letters = lettersOf(font)
  const isTold = tellsLetters(font)
  const mute = [...codes].filter(code => !letters?.has(code) && !isTold(code))
  const wrong = [...codes].filter(code => /[\0\uFEFF\uFFFE]/.test(letters?.get(code) ?? ''))
  const own = [...bare].filter(code => /\p{Co}/u.test(letters?.get(code) ?? ''))
  const rows: readonly (readonly [readonly number[], string, string])[] = [
    [mute, ua('7.21.7', '10-001'), 'without letters to be read by (ToUnicode)'],
    [wrong, ua('7.21.7', '31-028'), 'read as letters that there are not (U+0000, U+FEFF, U+FFFE)'],
    [own, a2('6.2.11.7.3'), 'read as private letters, without a replacement text'],
  ]
  return rows
    .filter(([codes]) => codes.length > 0)
    .map(([codes, clause, words]) => ({
      code: 'pdf/font',
      clause,
      message: `The font ${called} has ${glyphs(codes)} ${words}.`,
    }))
}

function drawn(font: PDFDict, called: string, { codes, isSeen }: Use): readonly PdfFinding[] {
  if (!isIdentity(font)) return []
  const found: PdfFinding[] = []
  if (codes.has(0))
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.8', '31-030'),
      message: `A text shows boxes: the font ${called} lacks one of its letters.`,
      hint: 'Set the text in a font that has all its letters.',
    })
  if (!isSeen) return found
  const { absent, unequal } = wrongWidths(font, codes)
  if (absent.length > 0)
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.4.1', '31-011'),
      message: `The font ${called} has ${glyphs(absent)} missing from the file.`,
    })
  if (unequal.length > 0)
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.5', '31-016'),
      message: `The font ${called} has ${glyphs(unequal)} wider or narrower than the file says.`,
    })
  return found
}

function glyphs(codes: readonly number[]): string {
  const shown = codes.slice(0, 5).map(code => code.toString(16).toUpperCase().padStart(4, '0'))
  return `${counted(codes.length, 'glyph')} (${shown.join(', ')}${codes.length > shown.length ? ' …' : ''})`
}
