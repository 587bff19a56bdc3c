import type { PDFDict } from '@cantoo/pdf-lib'
import { codeAt, codeLength, descendantOf, fontName, lettersOf, seeTexts, seeTextsBeside } from '../../pdf/fonts.ts'
import { dictAt, name, nameAt, numberAt, streamAt, textAt } from '../../pdf/objects.ts'
import type { Shown } from '../../pdf/walk.ts'
import { a2, type PdfFinding, ua } from '../finding.ts'
import type { PdfRule, Reading } from '../reading.ts'
import { wrongWidths } from './widths.ts'

/** Every letter that is shown lies in the file, has the width that the file says, and can be read aloud. */
export const fonts: PdfRule = reading =>
  [...usedFonts(reading)].flatMap(([font, use]) => {
    const called = fontName(font) ?? 'without a name'
    return [
      ...embedded(font, called),
      ...composite(font, called),
      ...simple(font, called),
      ...readable(font, called, use),
      ...drawn(font, called, use),
    ]
  })

/** What a document shows in a font. */
interface Use {
  readonly codes: ReadonlySet<number>
  /** Those that never stand under a replacement text. */
  readonly bare: ReadonlySet<number>
}

function usedFonts({ contents, document }: Reading): ReadonlyMap<PDFDict, Use> {
  const uses = new Map<PDFDict, { codes: Set<number>; bare: Set<number> }>()
  const see = (font: PDFDict, { codes, actualText }: Shown) => {
    const use = uses.get(font) ?? { codes: new Set(), bare: new Set() }
    uses.set(font, use)
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
  const encoding = nameAt(font, 'Encoding')
  if (encoding !== 'Identity-H' && encoding !== 'Identity-V' && !streamAt(font, 'Encoding'))
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

/** Simple fonts with a standard encoding tell their letters by that. */
const told: ReadonlySet<string> = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'StandardEncoding'])

function readable(font: PDFDict, called: string, { codes, bare }: Use): readonly PdfFinding[] {
  const letters = lettersOf(font)
  if (!letters && codeLength(font) === 1 && told.has(nameAt(font, 'Encoding') ?? '')) return []
  const mute = [...codes].filter(code => !letters?.has(code))
  const wrong = [...codes].filter(code => /[\0\uFEFF\uFFFE]/.test(letters?.get(code) ?? ''))
  const own = [...bare].filter(code => /\p{Co}/u.test(letters?.get(code) ?? ''))
  const rows: readonly (readonly [readonly number[], string, string])[] = [
    [mute, ua('7.21.7', '10-001'), 'have no letters to be read by (ToUnicode)'],
    [wrong, ua('7.21.7', '31-028'), 'are read as letters that there are not (U+0000, U+FEFF, U+FFFE)'],
    [own, a2('6.2.11.7.3'), 'are read as private letters, without a replacement text'],
  ]
  return rows
    .filter(([codes]) => codes.length > 0)
    .map(([codes, clause, words]) => ({
      code: 'pdf/font',
      clause,
      message: `${counted(codes)} of the font ${called} ${words}.`,
    }))
}

function drawn(font: PDFDict, called: string, { codes }: Use): readonly PdfFinding[] {
  if (codeLength(font) === 1) return []
  const found: PdfFinding[] = []
  if (codes.has(0))
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.8', '31-030'),
      message: `A text shows boxes: the font ${called} lacks one of its letters.`,
      hint: 'Set the text in a font that has all its letters.',
    })
  const { absent, unequal } = wrongWidths(font, codes)
  if (absent.length > 0)
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.4.1', '31-011'),
      message: `${counted(absent)} of the font ${called} are not in the file.`,
    })
  if (unequal.length > 0)
    found.push({
      code: 'pdf/font',
      clause: ua('7.21.5', '31-016'),
      message: `${counted(unequal)} of the font ${called} are wider or narrower than the file says.`,
    })
  return found
}

function counted(codes: readonly number[]): string {
  const shown = codes.slice(0, 5).map(code => code.toString(16).toUpperCase().padStart(4, '0'))
  return `${codes.length} glyphs (${shown.join(', ')}${codes.length > shown.length ? ' …' : ''})`
}
