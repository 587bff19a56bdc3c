import type { PDFDict } from '@cantoo/pdf-lib'
import { codeLength, descendantOf } from '../pdf/fonts.ts'
import { asName, asNumber, dictAt, listed, name, nameAt, numberAt, textAt } from '../pdf/objects.ts'

/** Whether a code of a font stands for a letter that is known without a ToUnicode (ISO 14289-1, 7.21.7). */
export function tellsLetters(font: PDFDict): (code: number) => boolean {
  if (codeLength(font) === 2) {
    const ordering = textAt(dictAt(descendantOf(font), 'CIDSystemInfo'), 'Ordering') ?? ''
    return () => collections.has(ordering)
  }
  const names = differencesOf(font)
  const isElse = tellsTheRest(font)
  return code => {
    const called = names.get(code)
    return called === undefined ? isElse : isLetterName(called)
  }
}

/** Of the character collections of Adobe, by their ordering. */
const collections: ReadonlySet<string> = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1'])

const predefined: ReadonlySet<string> = new Set([
  'WinAnsiEncoding',
  'MacRomanEncoding',
  'MacExpertEncoding',
  'StandardEncoding',
])

const symbolic = 4

/** What an encoding does not name is named by its base; without one, by the font program of Type 1, which brings names. */
function tellsTheRest(font: PDFDict): boolean {
  const base = nameAt(font, 'Encoding') ?? nameAt(dictAt(font, 'Encoding'), 'BaseEncoding') ?? ''
  if (predefined.has(base)) return true
  const kind = nameAt(font, 'Subtype')
  const isSymbolic = ((numberAt(dictAt(font, 'FontDescriptor'), 'Flags') ?? symbolic) & symbolic) !== 0
  return kind === 'Type1' || kind === 'MMType1' || (kind === 'TrueType' && !isSymbolic)
}

/** The names that an encoding gives to codes: each number begins a run (ISO 32000-1, 9.6.6.1). */
function differencesOf(font: PDFDict): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  let code = 0
  for (const item of listed(dictAt(font, 'Encoding')?.lookup(name('Differences')))) {
    code = asNumber(item) ?? code
    const called = asName(item)
    if (called !== undefined) names.set(code++, called)
  }
  return names
}

/** Names of the Adobe Glyph List are words, or of a few families; what a program makes up is a letter and a number. */
function isLetterName(called: string): boolean {
  return /^([A-Za-z]+|afii\d{5}|(SF|H)\d{5,6}|uni([0-9A-F]{4})+|u[0-9A-F]{4,6})(\.\w+)?$/.test(called)
}
