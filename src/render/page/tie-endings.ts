import { markup } from './markup.ts'

/** Letters of a word that stays on one line: in large type on a phone, so many fit it. */
export const longestWhole = 12

/** `08:15-те`, `8-марты`, `3-го`, `90-х`; not in Han, where lines end between any two characters. */
const figure = String.raw`(?<![\p{L}\p{N}.,:])\d+(?:[.,:]\d+)*`
const ending = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?![\p{L}\p{N}\-])`
/** `+44 20 7946 0123`, in fifteen digits at most (ITU-T E.164). */
export const telephone = String.raw`\+(?=(?:[ \u00A0\u202F()\-]{0,2}\d){7,15}(?![ \u00A0\u202F\-]?\d))\d+(?:[ \u00A0\u202F\-]\(?\d+\)?)+`
/** What is tied or has a direction of its own already is passed over. */
const parts = new RegExp(
  String.raw`<span class="(?:whole|date)">[^<]*</span>|<bdi\b[^>]*>[^<]*</bdi>|${markup}|(?<word>${figure}-${ending})|(?<phone>(?<!\p{N})${telephone})`,
  'gu',
)

/**
 * Keeps a figure and the ending that a hyphen joins to it on one line, in an element of their own: a line may end after
 * each hyphen (Unicode Standard Annex 14, class HY), and `8-` would be left at its end. So does a telephone number.
 */
export function tieEndings(html: string): string {
  const body = html.indexOf('<body')
  return html.slice(0, body) + html.slice(body).replaceAll(parts, (part, _own, word, phone) => tied(part, word, phone))
}

function tied(part: string, word: string | undefined, phone: string | undefined): string {
  const isShort = word !== undefined && word.length <= longestWhole
  return isShort || phone !== undefined ? `<span class="whole">${part}</span>` : part
}
