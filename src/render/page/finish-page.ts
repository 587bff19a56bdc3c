import type { Language } from '../../language/language.ts'
import { isolateFigures } from './isolate-figures.ts'
import { tieEndings } from './tie-endings.ts'
import { trimMarks } from './trim-marks.ts'

/** What holds on every page, whatever its template: elements that keep marks and figures in order. The text stays what it is. */
export function finishPage(html: string, language: Language): string {
  return trimMarks(tieEndings(isolateFigures(html, language)), language)
}
