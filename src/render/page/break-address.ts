import { markup } from './markup.ts'

/** Where a line may end in an address: after `@`, and before a sign that would else seem to end a sentence. */
const breaks = /(?<=@)(?=.)|(?<=[^./:&])(?=[._=&%#~])(?=..)/gu

/**
 * The parts of a mail or web address between which a line may end (The Chicago Manual of Style, 7.46). Browsers end lines
 * after its hyphens and slashes as well (Unicode Standard Annex 14), and elsewhere only in mid-word.
 */
export function addressParts(address: string): readonly string[] {
  return address.split(breaks)
}

/** Letters of an address that no line of a phone holds; a shorter one goes to the next line whole, and stays one text in a PDF. */
const longestAddress = 36
const address = String.raw`(?:https?://|(?<![^\s<>@])[^\s<>@]+@)[^\s<>]+`
const parts = new RegExp(`${markup}|(?<address>${address})`, 'gu')

/** Lets lines end in long addresses of a page where a reader expects it: the text stays what it is. */
export function breakAddresses(html: string): string {
  const body = html.indexOf('<body')
  return html.slice(0, body) + html.slice(body).replaceAll(parts, (part, _own, found) => broken(part, found))
}

function broken(part: string, address: string | undefined): string {
  return address === undefined || address.length <= longestAddress ? part : addressParts(address).join('<wbr>')
}
