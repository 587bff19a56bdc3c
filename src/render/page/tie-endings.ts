import { inText, isolated, markText, tied, whole, wholeWord } from './markup.ts'

/** `08:15-те`, `8-марты`, `3-го`, `90-х`; not in Han, where lines end between any two characters. */
const figure = String.raw`(?<![\p{L}\p{N}.,:])\d+(?:[.,:]\d+)*`
const ending = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?![\p{L}\p{N}\-])`
/** `+44 20 7946 0123`, in fifteen digits at most (ITU-T E.164). */
export const telephone = String.raw`\+(?=(?:[ \u00A0\u202F()\-]{0,2}\d){7,15}(?![ \u00A0\u202F\-]?\d))\d+(?:[ \u00A0\u202F\-]\(?\d+\)?)+`
const endings = inText(String.raw`${figure}-${ending}|(?<!\p{N})${telephone}`, tied, isolated)

/**
 * Keeps a figure and the ending that a hyphen joins to it on one line, in an element of their own: a line may end after
 * each hyphen (Unicode Standard Annex 14, class HY), and `8-` would be left at its end. So does a telephone number.
 */
export function tieEndings(html: string): string {
  return markText(html, endings, found => (found.startsWith('+') ? whole(found) : wholeWord(found)))
}
