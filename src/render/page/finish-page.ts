import type { Language } from '../../language/language.ts'
import { scriptTraits } from '../../language/script-traits.ts'
import { breakAddresses } from './break-address.ts'
import { isolateFigures } from './isolate-figures.ts'
import { joinLetters } from './join-letters.ts'
import { tieDashes } from './tie-dashes.ts'
import { tieDates } from './tie-dates.ts'
import { tieEndings } from './tie-endings.ts'
import { tieLetters } from './tie-letters.ts'
import { trimMarks } from './trim-marks.ts'

/**
 * What holds on every page, whatever its template: elements that keep marks, figures, dates and addresses in order, and
 * what the script of the page is like, for styles. The text stays what it is.
 */
export function finishPage(html: string, language: Language): string {
  const page = joinLetters(html).replace(/(?<=<html\b[^>]*)(?=>)/, ` data-letters="${scriptTraits(language)}"`)
  const tied = tieEndings(tieDates(breakAddresses(isolateFigures(page, language)), language))
  return trimMarks(tieLetters(tieDashes(tied, language), language), language)
}
