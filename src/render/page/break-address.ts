import { inText, markText } from './markup.ts'

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
const addresses = inText(String.raw`(?:https?://|(?<![^\s<>@])[^\s<>@]+@)[^\s<>]+`)

/** Lets lines end in long addresses of a page where a reader expects it: the text stays what it is. */
export function breakAddresses(html: string): string {
  return markText(html, addresses, address =>
    address.length <= longestAddress ? address : addressParts(address).join('<wbr>'),
  )
}
