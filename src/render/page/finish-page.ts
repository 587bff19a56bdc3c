import type { Language } from '../../language/language.ts'
import { breakAddresses } from './break-address.ts'
import { isolateFigures } from './isolate-figures.ts'
import { tieEndings } from './tie-endings.ts'
import { trimMarks } from './trim-marks.ts'

/** What holds on every page, whatever its template: elements that keep marks, figures and addresses in order. The text stays what it is. */
export function finishPage(html: string, language: Language): string {
  return trimMarks(tieEndings(breakAddresses(isolateFigures(html, language))), language)
}
