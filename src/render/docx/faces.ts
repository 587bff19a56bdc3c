import { rowOf } from '../../diagnostics/row-of.ts'
import type { Language } from '../../language/language.ts'

/** The typefaces of a document, by what a letter is of: Word asks for those of East Asia apart. */
interface Face {
  readonly ascii: string
  readonly hAnsi: string
  readonly cs: string
  readonly eastAsia: string
}

export interface Faces {
  readonly text: Face
  readonly sans: Face
  readonly code: Face
  /** What stands beside the text, in half points. */
  readonly small: { readonly font: Face; readonly size: number }
}

/**
 * Cambria and Calibri come with Word and Pages on Windows and macOS, have Cyrillic with the letters of Central Asia, and
 * have free twins of the same widths (Caladea, Carlito) that LibreOffice puts in their place. Calibri is also among the
 * typefaces that the European Union allows for its statement. Arabic and Hebrew take the faces of every system, East Asia
 * those that Word brings for each way of writing: one letter of Unicode has another shape in each.
 */
export function facesOf(language: Pick<Language, 'script'>): Faces {
  const { serif, plain, even } = rowOf(eastAsian, language.script) ?? simplified
  const text = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: serif }
  const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: plain }
  const code = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New', eastAsia: even }
  return { text, sans, code, small: { font: sans, size: 20 } }
}

interface EastAsian {
  readonly serif: string
  readonly plain: string
  /** Of even widths. */
  readonly even: string
}

const simplified: EastAsian = { serif: 'SimSun', plain: 'Microsoft YaHei', even: 'SimSun' }

/** By script (ISO 15924). */
const eastAsian: Readonly<Record<string, EastAsian>> = {
  Hant: { serif: 'PMingLiU', plain: 'Microsoft JhengHei', even: 'MingLiU' },
  Jpan: { serif: 'Yu Mincho', plain: 'Yu Gothic', even: 'MS Gothic' },
  Kore: { serif: 'Batang', plain: 'Malgun Gothic', even: 'Malgun Gothic' },
}
