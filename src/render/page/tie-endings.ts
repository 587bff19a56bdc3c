import { markup } from './markup.ts'

/** Letters of a word that stays on one line: in large type on a phone, so many fit it. */
export const longestWhole = 12

/** `08:15-те`, `8-марты`, `3-го`, `90-х`; not in Han, where lines end between any two characters. */
const figure = String.raw`(?<![\p{L}\p{N}.,:])\d+(?:[.,:]\d+)*`
const ending = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?![\p{L}\p{N}\-])`
/** What a template tied is passed over. */
const parts = new RegExp(`<span class="whole">[^<]*</span>|${markup}|(?<tied>${figure}-${ending})`, 'gu')

/**
 * Keeps a figure and the ending that a hyphen joins to it on one line, in an element of their own: a line may end after
 * each hyphen (Unicode Standard Annex 14, class HY), and `8-` would be left at its end.
 */
export function tieEndings(html: string): string {
  const body = html.indexOf('<body')
  return html.slice(0, body) + html.slice(body).replaceAll(parts, (part, _own, word) => tied(part, word))
}

function tied(part: string, word: string | undefined): string {
  return word === undefined || word.length > longestWhole ? part : `<span class="whole">${part}</span>`
}
